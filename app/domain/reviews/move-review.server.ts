import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { fail, type Result, succeed } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import { applyMove } from './apply-move.server';
import type { moveInput } from './inputs';
import { loadFacts } from './load-facts.server';
import { type OpenReviewRefusal, openReview } from './open-review.server';
import { areMet, conditionsOf } from './review-conditions';
import { canMove, mayMove, moversOf, type ReviewEvent, type ReviewRefusal } from './review-lifecycle';
import { mayHaveReason } from './review-moves';
import type { MoveReason } from './review-reason';

export type MoveInput = { readonly reference: string; readonly event: ReviewEvent } & z.infer<
  typeof moveInput
>;

export type MoveRefusal =
  | OpenReviewRefusal
  | ReviewRefusal
  | 'conditions-missing'
  | 'reason-missing'
  | 'not-an-option'
  | 'by-verdict'
  | 'in-the-past'
  | 'private-data';

/**
 * Takes a review from one state to another, when the table allows it, the person may, and every condition is met. What
 * leads back opens the gate again that was passed; what ends a review ends its request and its seats with it.
 */
export async function moveReview(work: Work, input: MoveInput): Promise<Result<null, MoveRefusal>> {
  const { event } = input;
  // A report goes back by the verdict of its gate, which says why.
  if (event === 'return-report') return fail('by-verdict');
  const opened = await openReview(work, input, moversOf(event));
  if (!opened.ok) return opened;
  const { review, parts } = opened.value;
  const can = canMove(event, review);
  if (!can.allowed) return fail(can.reason);
  const may = mayMove(event, parts);
  if (!may.allowed) return fail(may.reason);
  const asked = checkReason(work, input);
  if (!asked.ok) return asked;
  const facts = await loadFacts(work, review.requestId);
  if (!areMet(conditionsOf(event, facts))) return fail('conditions-missing');

  await applyMove(work, opened.value, { ...input, reasonCode: asked.value });
  return succeed(null);
}

function checkReason(
  work: Work,
  { event, reasonCode, reason, lookAgainOn, costs }: MoveInput,
): Result<MoveReason | null, MoveRefusal> {
  const codes = mayHaveReason[event];
  if (!codes) return succeed(null);
  if (!reasonCode) return fail('reason-missing', { reasonCode: 'required' });
  if (!codes.includes(reasonCode)) return fail('not-an-option', { reasonCode: 'not-an-option' });
  if (!reason) return fail('reason-missing', { reason: 'required' });
  const refused = refusedText({ reason });
  if (refused) return refused;
  if (event === 'suspend') {
    if (!lookAgainOn) return fail('reason-missing', { lookAgainOn: 'required' });
    if (lookAgainOn <= calendarDayAt(work.now)) return fail('in-the-past', { lookAgainOn: 'in-the-past' });
  }
  if (event === 'stop' && !costs) return fail('reason-missing', { costs: 'required' });
  return succeed(reasonCode);
}
