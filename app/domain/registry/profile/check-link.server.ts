import { eq, sql } from 'drizzle-orm';
import { profileCheckLinks } from '~/db/schema/own-profile';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../../accounts/language';
import { hashOfToken, newSecretToken } from '../../accounts/secret-token.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import { daysFrom } from '../../kernel/instant';
import { countedFrom } from './freshness';

/** As long as the longest time between two of the mails that carry one, and half of that again. */
const lifetimeDays = 45;

export interface CheckLink {
  readonly personId: string;
  readonly address: string;
  readonly language: Language;
  readonly countedFrom: CalendarDay;
}

/** A link to mail; the token exists nowhere else. Only for the system. */
export async function makeCheckLink(work: Work, link: CheckLink): Promise<string> {
  const token = newSecretToken();
  await work.tx.insert(profileCheckLinks).values({
    ...link,
    tokenHash: hashOfToken(token),
    createdAt: work.now,
    expiresAt: daysFrom(work.now, lifetimeDays),
  });
  return token;
}

export interface FoundCheckLink extends CheckLink {
  readonly isExpired: boolean;
  /** The profile was checked after the question was asked, by whichever way: the day. */
  readonly answeredOn: CalendarDay | null;
}

/** The link behind a token, expired or not; `null` for one that never was, or whose person left. */
export async function findCheckLink(work: Work, token: string): Promise<FoundCheckLink | null> {
  const tokenHash = hashOfToken(token);
  await work.tx.execute(sql`select set_config('app.check_token_hash', ${tokenHash}, true)`);
  const [row] = await work.tx
    .select({
      link: profileCheckLinks,
      checkedOn: registryProfiles.checkedOn,
      memberSince: registryProfiles.memberSince,
    })
    .from(profileCheckLinks)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, profileCheckLinks.personId))
    .where(eq(profileCheckLinks.tokenHash, tokenHash));
  if (!row) return null;
  const { personId, address, language, countedFrom: askedFrom, expiresAt } = row.link;
  const isAnswered = countedFrom(row) > askedFrom;
  return {
    personId,
    address,
    language,
    countedFrom: askedFrom,
    isExpired: expiresAt <= work.now,
    answeredOn: isAnswered ? row.checkedOn : null,
  };
}
