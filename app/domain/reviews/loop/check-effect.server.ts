import { effectChecks } from '~/db/schema/recommendation-loop';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import type { OpenFollowUpRefusal } from '../follow-up/open-follow-up.server';
import { changeReview } from '../open-review.server';
import type { EffectInput } from './inputs';
import { openLoop } from './open-loop.server';
import { canCheck, type LoopRefusal } from './recommendation-standing';

type Refusal = OpenFollowUpRefusal | LoopRefusal | 'not-assessed' | 'in-the-past' | 'after-erasure';

/** Records whether what was done made a difference, by whoever may assess it; or when to look again. */
export async function checkEffect(
  work: Work,
  input: { readonly reference: string; readonly recommendationId: string } & EffectInput,
): Promise<Result<null, Refusal>> {
  const opened = await openLoop(work, input, 'check-effect');
  if (!opened.ok) return opened;
  const { review, personId, loop, lastDay } = opened.value;
  const { lookedAt, outcome, isFinal, remark } = input;
  const can = canCheck(loop);
  if (!can.allowed) return fail(can.reason);
  const nextOn = outcome === 'too-early' ? (input.nextOn ?? null) : null;
  if (nextOn && nextOn <= calendarDayAt(work.now)) return fail('in-the-past', { nextOn: 'in-the-past' });
  if (nextOn && nextOn > lastDay) return fail('after-erasure', { nextOn: `after-erasure|${lastDay}` });
  await work.tx.insert(effectChecks).values({
    recommendationId: loop.id,
    requestId: review.requestId,
    lookedAt,
    outcome,
    isFinal: isFinal === 'yes',
    nextOn,
    remark,
    checkedById: personId,
    checkedAt: work.now,
  });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.effect-checked',
    requestId: review.requestId,
    data: { recommendationId: loop.id, outcome, isFinal: isFinal === 'yes' },
  });
  return succeed(null);
}
