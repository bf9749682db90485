import { and, eq } from 'drizzle-orm';
import { confirmationItems } from '~/db/schema/billing-invoices';
import { ledgerLines } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import { fail, type Result, succeed } from '../../kernel/result';
import { type CorrectLineRefusal, correctLine } from '../ledger/correct-line.server';
import type { DisputeOutcome } from './confirmation-answer';

export interface DisputeSettled {
  readonly confirmationId: string;
  readonly lineId: number;
  readonly outcome: DisputeOutcome;
  readonly reason: string;
  /** What is right, where the line is corrected; nothing takes its place when both are left out. */
  readonly minutes?: Minutes | undefined;
  readonly amountCents?: Cents | undefined;
}

export type SettleDisputeRefusal = CorrectLineRefusal | 'already-settled';

/**
 * Ends a dispute: the line stands, or it is put right by a counter-entry and what takes its place. After that it can be
 * billed. Nobody decides about their own hours.
 */
export async function settleDispute(
  work: Work,
  { confirmationId, lineId, outcome, reason, minutes, amountCents }: DisputeSettled,
): Promise<Result<null, SettleDisputeRefusal>> {
  const settledById = personIdOf(work.actor);
  if (settledById === null || !(hasRole(work.actor, 'treasurer') || hasRole(work.actor, 'coordinator'))) {
    return fail('not-found');
  }
  const ofDispute = and(
    eq(confirmationItems.confirmationId, confirmationId),
    eq(confirmationItems.lineId, lineId),
  );
  const [dispute] = await work.tx
    .select({
      answer: confirmationItems.answer,
      outcome: confirmationItems.outcome,
      personId: ledgerLines.personId,
    })
    .from(confirmationItems)
    .innerJoin(ledgerLines, eq(ledgerLines.id, confirmationItems.lineId))
    .where(ofDispute)
    .for('update', { of: confirmationItems });
  if (dispute?.answer !== 'disputed') return fail('not-found');
  if (dispute.outcome !== null) return fail('already-settled');
  if (dispute.personId === settledById) return fail('own-hours');
  if (outcome === 'corrected' && !(await isTakenBack(work, lineId))) {
    const corrected = await correctLine(work, {
      lineId,
      reason,
      ...(minutes === undefined ? {} : { minutes }),
      ...(amountCents === undefined ? {} : { amountCents }),
    });
    if (!corrected.ok) return corrected;
  }
  await work.tx
    .update(confirmationItems)
    .set({ outcome, outcomeReason: reason, settledById, settledAt: work.now })
    .where(ofDispute);
  await recordActivity(work, {
    name: 'billing.dispute-settled',
    data: { confirmationId, lineId, outcome },
  });
  return succeed(null);
}

/** Somebody corrected the line already, by another page. */
async function isTakenBack(work: Work, lineId: number): Promise<boolean> {
  const [counter] = await work.tx
    .select({ id: ledgerLines.id })
    .from(ledgerLines)
    .where(eq(ledgerLines.correctsId, lineId));
  return counter !== undefined;
}
