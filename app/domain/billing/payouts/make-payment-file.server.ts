import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { paymentBatches, payoutPayments } from '~/db/schema/billing-payouts';
import type { Work } from '~/db/with-actor.server';
import { writePaymentFile } from '~/platform/payment-file/write-payment-file';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { addDays, type CalendarDay, calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { findBillingSettings } from '../settings/latest-settings.server';
import { listUnpaid } from './statement-queries.server';

export type MakePaymentFileRefusal =
  | 'not-found'
  | 'no-settings'
  | 'nothing-to-pay'
  | 'own-payout'
  | 'already-paid'
  | 'in-the-past'
  | 'too-far-ahead';

/** Further ahead a bank takes no payment. */
const mostDaysAhead = 60;

/**
 * Makes one file for the bank that pays these statements on a day, and counts them as paid on it. The file is kept as it
 * is; the bank refuses it when it comes twice.
 */
export async function makePaymentFile(
  work: Work,
  { statements, executeOn }: { readonly statements: readonly string[]; readonly executeOn: CalendarDay },
): Promise<Result<{ readonly year: number; readonly number: number }, MakePaymentFileRefusal>> {
  const madeById = personIdOf(work.actor);
  if (madeById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const today = calendarDayAt(work.now);
  if (executeOn < today) return fail('in-the-past', { executeOn: 'day-past' });
  if (executeOn > addDays(today, mostDaysAhead)) return fail('too-far-ahead', { executeOn: 'day-too-far' });
  const settings = await findBillingSettings(work);
  if (!settings) return fail('no-settings');
  const unpaid = (await listUnpaid(work)).filter(({ called }) => statements.includes(called));
  if (unpaid.length === 0) return fail('nothing-to-pay', { statements: 'too-few|1' });
  if (unpaid.length < statements.length) return fail('already-paid');
  if (unpaid.some(({ personId }) => personId === madeById)) return fail('own-payout');
  const year = yearOf(today);
  const [next] = await work.tx.execute<{ number: number }>(
    sql`select next_document_number('payment-batch', ${year}) as number`,
  );
  const number = next?.number ?? 1;
  const bytes = Buffer.from(
    writePaymentFile({
      messageId: `LR-${year}-${String(number).padStart(4, '0')}`,
      createdAt: work.now,
      executionOn: executeOn,
      debtor: { name: settings.name, iban: settings.iban, bic: settings.bic },
      transfers: unpaid.map(({ called, content, totalCents }) => ({
        endToEndId: called,
        creditor: { name: content.payee.name, iban: content.payee.iban },
        amountCents: totalCents,
        remittance: called,
      })),
    }),
  );
  const [batch] = await work.tx
    .insert(paymentBatches)
    .values({
      year,
      number,
      executeOn,
      totalCents: unpaid.reduce((sum, { totalCents }) => sum + totalCents, 0),
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      madeById,
      madeAt: work.now,
    })
    .returning({ id: paymentBatches.id });
  if (!batch) throw new Error('a payment file was not written');
  await refusedBy({ payout_payments_statement_id_pk: 'already-paid' }, () =>
    work.tx.insert(payoutPayments).values(
      unpaid.map(({ id }) => ({
        statementId: id,
        batchId: batch.id,
        paidOn: executeOn,
        recordedById: madeById,
        recordedAt: work.now,
      })),
    ),
  );
  await recordActivity(work, {
    name: 'billing.payment-file-made',
    data: { year, number, statements: unpaid.length, executeOn },
  });
  return succeed({ year, number });
}
