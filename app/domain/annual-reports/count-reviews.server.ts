import { asc, eq, sql } from 'drizzle-orm';
import { reviewMoves, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { groupBy } from '../kernel/group-by';
import { type ReviewForm, reviewForms } from '../registry/review-form';
import { stretchesOf } from '../reviews/overview/review-course';
import { type AnnualFigures, reviewEnds } from './annual-figures';
import { daysOfYear } from './days-of-year';
import { divisionOf } from './division';
import { partsOf } from './parts-of';
import type { YearCounted } from './year-counted';

/** Reviews that began and ended, and those that ran on the last day. */
export async function countReviews(work: Work, counted: YearCounted): Promise<AnnualFigures['reviews']> {
  const { firstOn, lastOn } = counted;
  const rows = await listAccounts(work);
  const begun = rows.filter(({ openedOn }) => openedOn >= firstOn && openedOn <= lastOn);
  const ended = rows.filter(({ closedOn }) => closedOn !== null && closedOn >= firstOn && closedOn <= lastOn);
  const forms = begun.flatMap(({ reference, form }) =>
    form === null ? [] : [{ name: form, review: reference, value: 1 }],
  );
  const ends = ended.map(({ reference, isStopped }) => ({
    name: isStopped ? ('stopped' as const) : ('closed' as const),
    review: reference,
    value: 1,
  }));
  return {
    begun: begun.length,
    byForm: divisionOf(partsOf(reviewForms, forms)),
    ended: ended.length,
    byEnd: divisionOf(partsOf(reviewEnds, ends)),
    running: rows.filter(
      ({ openedOn, closedOn }) => openedOn <= lastOn && (closedOn === null || closedOn > lastOn),
    ).length,
    days: daysOfYear(await listCoursesOf(work), counted),
  };
}

/** Every review there ever was: its account outlives it, and so does the day it ended. */
async function listAccounts({ tx }: Work) {
  const rows = await tx.execute<{
    reference: string;
    form: ReviewForm | null;
    opened_on: string;
    closed_on: string | null;
    is_stopped: boolean;
  }>(sql`
    with questions as (
      select reference, closed_at, status as ended from review_requests
      union all
      select reference, closed_at, outcome from request_tombstones
    )
    select a.reference, a.form, (a.opened_at at time zone 'Europe/Amsterdam')::date::text as opened_on,
      (q.closed_at at time zone 'Europe/Amsterdam')::date::text as closed_on, coalesce(q.ended = 'stopped', false) as is_stopped
    from review_accounts a left join questions q on q.reference = a.reference`);
  return rows.map(({ reference, form, opened_on, closed_on, is_stopped }) => ({
    reference,
    form,
    openedOn: opened_on,
    closedOn: closed_on,
    isStopped: is_stopped,
  }));
}

/** The course of every review the portal knew from its beginning. */
async function listCoursesOf(work: Work) {
  const opened = await work.tx
    .select({ requestId: reviews.requestId, openedAt: reviews.openedAt })
    .from(reviews)
    .where(eq(reviews.origin, 'request'));
  const moves = groupBy(
    await work.tx
      .select({ requestId: reviewMoves.requestId, at: reviewMoves.at, toStatus: reviewMoves.toStatus })
      .from(reviewMoves)
      .orderBy(asc(reviewMoves.id)),
    ({ requestId }) => requestId,
  );
  const today = calendarDayAt(work.now);
  return opened.map(({ requestId, openedAt }) =>
    stretchesOf(
      calendarDayAt(openedAt),
      (moves.get(requestId) ?? []).map(({ at, toStatus }) => ({ on: calendarDayAt(at), toStatus })),
      today,
    ),
  );
}
