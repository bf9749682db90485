import { refusedBy } from '~/db/refused-by.server';
import { payoutPayments } from '~/db/schema/billing-payouts';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { findStatement } from './statement-queries.server';

export type RecordPayoutRefusal = 'not-found' | 'own-payout' | 'already-paid' | 'in-the-future' | 'too-early';

/** Says of a statement that it was paid on a day, other than by a file of the portal. */
export async function recordPayout(
  work: Work,
  { called, paidOn }: { readonly called: string; readonly paidOn: CalendarDay },
): Promise<Result<null, RecordPayoutRefusal>> {
  const recordedById = personIdOf(work.actor);
  if (recordedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const statement = await findStatement(work, called);
  if (!statement) return fail('not-found');
  if (statement.personId === recordedById) return fail('own-payout');
  if (statement.paidOn !== null) return fail('already-paid');
  if (paidOn > calendarDayAt(work.now)) return fail('in-the-future', { paidOn: 'in-the-future' });
  if (paidOn < statement.issuedOn)
    return fail('too-early', { paidOn: `day-too-early|${statement.issuedOn}` });
  await refusedBy({ payout_payments_statement_id_pk: 'already-paid' }, () =>
    work.tx
      .insert(payoutPayments)
      .values({ statementId: statement.id, paidOn, recordedById, recordedAt: work.now }),
  );
  await recordActivity(work, {
    name: 'billing.payout-recorded',
    personId: statement.personId,
    data: { number: called, paidOn },
  });
  return succeed(null);
}
