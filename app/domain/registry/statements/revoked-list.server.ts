import { asc, gte } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { registrationStatements } from '~/db/schema/statements';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { loadProfileFacts } from '../profile/profile-facts.server';
import { publicProfile } from '../profile/public-profile';
import { sign, statementIssuer } from './signing-keys.server';
import { type RevokedListClaims, revokedListType } from './statement-claims';
import { factsToState } from './statement-facts';
import { stillTrue } from './statement-facts.server';

/** How old a copy of the list may be for a check without network. */
const validSeconds = 7 * 86_400;

/**
 * The ids that do not stand although their days are not over, signed and dated: also those that are only found not
 * to be true any more. The same number of statements however many there are.
 */
export async function signedRevokedList(work: Work): Promise<string> {
  const today = calendarDayAt(work.now);
  const revoked = await asSystem(work, 'statements', async (system) => {
    const rows = await system.tx
      .select()
      .from(registrationStatements)
      .where(gte(registrationStatements.expiresOn, today))
      .orderBy(asc(registrationStatements.id));
    const standing = rows.filter(({ revokedAt }) => !revokedAt).flatMap(({ personId }) => personId ?? []);
    const holders = [...new Set(standing)];
    const profiles = (await loadProfileFacts(system, holders)).flatMap(
      (facts) => publicProfile(facts, today) ?? [],
    );
    const profileOf = new Map(profiles.map((profile) => [profile.personId, profile]));
    return rows
      .filter((row) => row.revokedAt || !stillTrue(factsToState(profileOf.get(row.personId ?? '')), row))
      .map(({ id, revokedAt }) => ({ id, on: revokedAt ? calendarDayAt(revokedAt) : today }));
  });
  const iat = Math.floor(work.now.getTime() / 1000);
  const claims: RevokedListClaims = { iss: statementIssuer(), iat, exp: iat + validSeconds, revoked };
  return sign(revokedListType, claims);
}
