import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { readRetentionDays } from '../../requests/retention/retention-settings.server';
import type { FollowUpAct } from '../follow-up/follow-up-acts';
import { type OpenFollowUpRefusal, openFollowUp } from '../follow-up/open-follow-up.server';
import type { OpenedReview, ReviewForChange } from '../open-review.server';
import { lastPromise } from './last-promise';
import { findLoop, type Loop } from './loop-queries.server';

export interface OpenedLoop extends OpenedReview {
  readonly loop: Loop;
  /** The last day anybody may promise for it. */
  readonly lastDay: CalendarDay;
}

export type LoopForChange = ReviewForChange & { readonly recommendationId: string };

/** A recommendation of a review that is locked, running or closed, for whoever may do this. */
export async function openLoop(
  work: Work,
  input: LoopForChange,
  act: FollowUpAct,
): Promise<Result<OpenedLoop, OpenFollowUpRefusal>> {
  const opened = await openFollowUp(work, input, act);
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const loop = await findLoop(work, request.id, input.recommendationId);
  if (!loop) return fail('not-found');
  return succeed({ ...opened.value, loop, lastDay: await lastDayFor(work, request) });
}

/** The last day that may be promised for a recommendation of this review. */
export async function lastDayFor(
  work: Work,
  { closedAt }: { readonly closedAt: Date | null },
): Promise<CalendarDay> {
  const { completed } = await readRetentionDays(work);
  return lastPromise(closedAt && calendarDayAt(closedAt), completed, calendarDayAt(work.now));
}
