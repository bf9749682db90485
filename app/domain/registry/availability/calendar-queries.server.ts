import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { calendarFeeds } from '~/db/schema/availability';
import { registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { doesReviews } from '../../accounts/does-reviews.server';
import type { Language } from '../../accounts/language';
import { hashOfToken } from '../../accounts/secret-token.server';
import { calendarDayAt } from '../../kernel/calendar-day';

/** Since when somebody's calendar has an address; `null` when it has none. */
export async function findCalendarSince(work: Work, personId: string): Promise<Date | null> {
  const [row] = await work.tx
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.personId, personId));
  return row?.createdAt ?? null;
}

export interface CalendarOwner {
  readonly personId: string;
  readonly language: Language;
}

/**
 * Whose calendar this token opens. Nobody's for a token that never was one, that was ended or renewed, and of somebody
 * who left, was deactivated or does no reviews any more: these look the same.
 */
export async function findCalendarOwner(work: Work, token: string): Promise<CalendarOwner | null> {
  const tokenHash = hashOfToken(token);
  // Row-level security shows the calendar only to who shows the hash of its token.
  await work.tx.execute(sql`select set_config('app.calendar_token_hash', ${tokenHash}, true)`);
  const [owner] = await work.tx
    .select({ personId: people.id, language: people.language })
    .from(calendarFeeds)
    .innerJoin(people, eq(people.id, calendarFeeds.personId))
    .leftJoin(registryProfiles, eq(registryProfiles.personId, calendarFeeds.personId))
    .where(
      and(
        eq(calendarFeeds.tokenHash, tokenHash),
        isNull(people.deactivatedAt),
        or(isNull(registryProfiles.leftOn), gt(registryProfiles.leftOn, calendarDayAt(work.now))),
        doesReviews(people.id),
      ),
    );
  return owner ?? null;
}
