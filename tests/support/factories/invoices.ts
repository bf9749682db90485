import { and, asc, eq } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { accountPayers } from '~/db/schema/billing-accounts';
import { invoices } from '~/db/schema/billing-invoices';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { issueInvoices } from '~/domain/billing/invoices/issue-invoices.server';
import { prepareInvoices } from '~/domain/billing/invoices/preview-invoices.server';
import { approveMonth, bookMinutes, makeBilledReview } from './billing';
import type { MadeReview } from './reviews';

/** After every month a test books in. */
export const always = '2099-12';

/** A review with approved hours of the first reviewer: an hour on each of these days, all of one month. */
export async function makeApprovedHours(
  shares: readonly number[] = [10_000],
  days: readonly string[] = ['2030-03-04'],
  quote: Parameters<typeof makeBilledReview>[1] = {},
): Promise<MadeReview> {
  const review = await makeBilledReview(shares, quote);
  for (const day of days) await bookMinutes(review, 'lead', day, 60);
  await approveMonth(review, 'lead', days[0] ?? '');
  return review;
}

/** Who pays for a review, in their order. */
export async function payerIdsOf(review: MadeReview): Promise<string[]> {
  const rows = await database()
    .select({ id: accountPayers.id })
    .from(accountPayers)
    .where(eq(accountPayers.accountId, review.id))
    .orderBy(asc(accountPayers.version), asc(accountPayers.position));
  return rows.map(({ id }) => id);
}

/** Issues everything there is to bill of a review now; gives what the command says. */
export async function issueAllOf(treasurer: Actor, review: MadeReview) {
  const payerIds = await payerIdsOf(review);
  const prepared = await withActor(treasurer, (work) => prepareInvoices(work, { through: always, payerIds }));
  const payers = prepared
    .filter(({ drafts }) => drafts.length > 0)
    .map(({ payer, fingerprint }) => ({ payerId: payer.id, fingerprint }));
  return withActor(treasurer, (work) => issueInvoices(work, { through: always, payers }));
}

export async function invoicesOf(review: MadeReview, kind?: 'invoice' | 'credit-note') {
  return database()
    .select()
    .from(invoices)
    .where(and(eq(invoices.accountId, review.id), kind ? eq(invoices.kind, kind) : undefined))
    .orderBy(asc(invoices.year), asc(invoices.kind), asc(invoices.number));
}
