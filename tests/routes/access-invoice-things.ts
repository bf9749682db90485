import { disputeFirstLine } from '#tests/support/factories/confirmations';
import { invoicesOf, issueAllOf, makeApprovedHours, payerIdsOf } from '#tests/support/factories/invoices';
import { makePerson } from '#tests/support/factories/requests';
import { invoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { renderInvoice } from '~/jobs/invoice-files/render-invoice.server';

/** Made once, and enough: a form that is sent empty changes nothing of it. */
interface Money {
  readonly invoiceNumber: string;
  readonly accountPayerId: string;
  readonly confirmationId: string;
  readonly disputedLine: string;
}

let made: Promise<Money> | undefined;

async function something(name: keyof Money): Promise<string> {
  made ??= makeMoney();
  return (await made)[name];
}

/** An invoice with its files, and a review of which the payer says that a line is not right. */
async function makeMoney(): Promise<Money> {
  const personId = await makePerson('Iris Munt', ['treasurer']);
  const treasurer = { kind: 'person', personId, roles: ['treasurer'] } as const;
  const review = await makeApprovedHours([10_000], ['2026-03-04']);
  await issueAllOf(treasurer, review);
  const [invoice] = await invoicesOf(review);
  if (!invoice) throw new Error('no invoice was issued');
  await renderInvoice(invoice.id);
  const disputed = await makeApprovedHours([10_000], ['2026-03-05']);
  const { confirmationId, lineId } = await disputeFirstLine(treasurer, disputed);
  const [accountPayerId = ''] = await payerIdsOf(disputed);
  return {
    invoiceNumber: invoiceNumber(invoice),
    accountPayerId,
    confirmationId,
    disputedLine: String(lineId),
  };
}

/** What an address can name of invoices and of what payers say of hours. */
export const holdingsOfInvoices = {
  invoiceNumber: () => something('invoiceNumber'),
  invoiceFile: () => 'factuur.pdf',
  accountPayerId: () => something('accountPayerId'),
  confirmationId: () => something('confirmationId'),
  disputedLine: () => something('disputedLine'),
};
