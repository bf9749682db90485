import { and, between, eq, inArray, isNotNull, isNull, lt, notInArray } from 'drizzle-orm';
import { expenses, timeEntries, timePeriods } from '~/db/schema/billing-hours';
import { closedMonths } from '~/db/schema/billing-settings';
import { seats } from '~/db/schema/matching';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { dutchInstant } from '../../kernel/dutch-instant';
import { addMonths, firstDayOf, lastDayOf, type Month } from '../../kernel/month';
import { finalReviewStatuses } from '../../reviews/review-status';

/**
 * Who did not hand in a month in which they had a seat in a review that still runs, or of which something was booked.
 * Nobody once the books of it are closed. To be asked as the portal itself.
 */
export async function whoOwesHours(system: Work, month: Month): Promise<string[]> {
  const closed = await system.tx.$count(closedMonths, eq(closedMonths.month, month));
  if (closed > 0) return [];
  const end = dutchInstant(firstDayOf(addMonths(month, 1)), '00:00');
  const [from, until] = [firstDayOf(month), lastDayOf(month)];
  const seated = await system.tx
    .select({ personId: seats.personId })
    .from(seats)
    .innerJoin(reviews, eq(reviews.requestId, seats.requestId))
    .where(
      and(
        eq(seats.state, 'confirmed'),
        isNotNull(seats.confirmedAt),
        lt(seats.confirmedAt, end),
        lt(reviews.openedAt, end),
        notInArray(reviews.status, [...finalReviewStatuses]),
      ),
    );
  const worked = await system.tx
    .select({ personId: timeEntries.personId })
    .from(timeEntries)
    .where(and(isNull(timeEntries.lineId), between(timeEntries.workedOn, from, until)));
  const spent = await system.tx
    .select({ personId: expenses.personId })
    .from(expenses)
    .where(and(isNull(expenses.lineId), between(expenses.spentOn, from, until)));
  const done = await system.tx
    .select({ personId: timePeriods.personId })
    .from(timePeriods)
    .where(and(eq(timePeriods.month, month), inArray(timePeriods.status, ['submitted', 'approved'])));
  const handedIn = new Set(done.map(({ personId }) => personId));
  const all = [...seated, ...worked, ...spent].map(({ personId }) => personId);
  return [...new Set(all)].filter((personId) => !handedIn.has(personId));
}
