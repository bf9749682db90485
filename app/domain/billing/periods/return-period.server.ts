import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { listClosedMonths } from './closed-months.server';
import { type OpenPeriodRefusal, openForDecision, type PeriodForDecision } from './open-for-decision.server';
import { changePeriod } from './open-period.server';

interface WithComment extends PeriodForDecision {
  readonly comment: string;
}

/** Sends a month back with what should change. */
export async function returnPeriod(work: Work, input: WithComment): Promise<Result<null, OpenPeriodRefusal>> {
  return await sendBack(work, input, 'submitted', 'billing.period-returned');
}

/**
 * Opens a month again that was approved, for what was forgotten. What is in the ledger stays there; it is corrected by a
 * counter-entry.
 */
export async function reopenPeriod(
  work: Work,
  input: WithComment,
): Promise<Result<null, OpenPeriodRefusal | 'period-closed'>> {
  if ((await listClosedMonths(work)).has(input.month)) return fail('period-closed');
  return await sendBack(work, input, 'approved', 'billing.period-reopened');
}

async function sendBack(
  work: Work,
  input: WithComment,
  from: 'submitted' | 'approved',
  name: 'billing.period-returned' | 'billing.period-reopened',
): Promise<Result<null, OpenPeriodRefusal>> {
  const opened = await openForDecision(work, input, from);
  if (!opened.ok) return opened;
  const { period, deciderId } = opened.value;
  const { personId, month } = period;
  await changePeriod(work, period, {
    status: 'returned',
    decidedAt: work.now,
    decidedById: deciderId,
    comment: input.comment,
  });
  await recordActivity(work, { name, personId, data: { month } });
  return succeed(null);
}
