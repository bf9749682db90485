import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import type { followUpHeldInput, followUpPlanInput } from './inputs';
import { type OpenFollowUpRefusal, openFollowUp } from './open-follow-up.server';

type Planned = { readonly reference: string } & z.infer<typeof followUpPlanInput>;
type Held = { readonly reference: string } & z.infer<typeof followUpHeldInput>;

/** Plans the day of the talk about what was done with the report, or moves it. */
export async function planFollowUp(
  work: Work,
  input: Planned,
): Promise<Result<null, OpenFollowUpRefusal | 'in-the-past' | 'follow-up-held'>> {
  const opened = await openFollowUp(work, input, 'plan-follow-up');
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { followUpOn } = input;
  if (review.followUpHeldOn !== null) return fail('follow-up-held');
  if (followUpOn < calendarDayAt(work.now)) return fail('in-the-past', { followUpOn: 'in-the-past' });
  await changeReview(work, review, { followUpOn });
  await recordActivity(work, {
    name: 'reviews.follow-up-planned',
    requestId: review.requestId,
    data: { on: followUpOn, isFirst: review.followUpOn === null },
  });
  return succeed(null);
}

/** Records that the planned talk was held. */
export async function holdFollowUp(
  work: Work,
  input: Held,
): Promise<Result<null, OpenFollowUpRefusal | 'in-the-future' | 'follow-up-not-planned'>> {
  const opened = await openFollowUp(work, input, 'hold-follow-up');
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { heldOn } = input;
  if (review.followUpOn === null) return fail('follow-up-not-planned');
  if (heldOn > calendarDayAt(work.now)) return fail('in-the-future', { heldOn: 'in-the-future' });
  await changeReview(work, review, { followUpHeldOn: heldOn });
  await recordActivity(work, {
    name: 'reviews.follow-up-held',
    requestId: review.requestId,
    data: { on: heldOn },
  });
  return succeed(null);
}
