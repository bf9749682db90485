import { and, eq } from 'drizzle-orm';
import { invoicePayments, invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import { fail, type Result, succeed } from '../../kernel/result';
import { type InvoiceName, invoiceNumber } from './invoice-number';
import { findStanding } from './invoice-queries.server';

export interface Payment {
  readonly name: InvoiceName;
  readonly direction: 'received' | 'paid-back';
  readonly amountCents: Cents;
  readonly paidOn: CalendarDay;
  /** What was paid when the form was made: a form that is sent twice counts once. */
  readonly paidCents: Cents;
  /** Whoever records it knows that it is more than is open. */
  readonly isMoreKnown: boolean;
}

export type PaymentRefusal =
  | 'not-found'
  | 'payments-changed'
  | 'paid-in-the-future'
  | 'paid-before-invoice'
  | 'more-than-open'
  | 'more-than-paid';

/** Writes down what a payer paid, or got back. A mistake is put right by another payment the other way. */
export async function recordPayment(work: Work, payment: Payment): Promise<Result<null, PaymentRefusal>> {
  const recordedById = personIdOf(work.actor);
  if (recordedById === null || !hasRole(work.actor, 'treasurer')) return fail('not-found');
  const { kind, year, number } = payment.name;
  if (kind === 'credit-note') return fail('not-found');
  const [invoice] = await work.tx
    .select({ id: invoices.id, issuedOn: invoices.issuedOn })
    .from(invoices)
    .where(and(eq(invoices.kind, kind), eq(invoices.year, year), eq(invoices.number, number)))
    .for('update');
  if (!invoice) return fail('not-found');
  const standing = await findStanding(work, invoice.id);
  if (standing.paidCents !== payment.paidCents) return fail('payments-changed');
  if (payment.paidOn > calendarDayAt(work.now))
    return fail('paid-in-the-future', { paidOn: 'paid-in-the-future' });
  if (payment.paidOn < invoice.issuedOn)
    return fail('paid-before-invoice', { paidOn: 'paid-before-invoice' });
  if (payment.direction === 'received' && payment.amountCents > standing.restCents && !payment.isMoreKnown) {
    return fail('more-than-open', { amount: 'more-than-open' });
  }
  if (payment.direction === 'paid-back' && payment.amountCents > standing.paidCents) {
    return fail('more-than-paid', { amount: 'more-than-paid' });
  }
  const amountCents = payment.direction === 'received' ? payment.amountCents : -payment.amountCents;
  await work.tx.insert(invoicePayments).values({
    invoiceId: invoice.id,
    paidOn: payment.paidOn,
    amountCents,
    recordedById,
    recordedAt: work.now,
  });
  await recordActivity(work, {
    name: 'billing.payment-recorded',
    data: { invoiceId: invoice.id, number: invoiceNumber(payment.name), amountCents },
  });
  return succeed(null);
}
