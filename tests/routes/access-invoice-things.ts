import { invoicesOf, issueAllOf, makeApprovedHours } from '#tests/support/factories/invoices';
import { makePerson } from '#tests/support/factories/requests';
import { invoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { renderInvoice } from '~/jobs/invoice-files/render-invoice.server';

let issued: Promise<string> | undefined;

/** The number of an invoice with its files. A form that is sent empty changes nothing of it, so one is enough. */
function anInvoice(): Promise<string> {
  issued ??= issueOne();
  return issued;
}

async function issueOne(): Promise<string> {
  const personId = await makePerson('Iris Munt', ['treasurer']);
  const review = await makeApprovedHours([10_000], ['2026-03-04']);
  await issueAllOf({ kind: 'person', personId, roles: ['treasurer'] }, review);
  const [invoice] = await invoicesOf(review);
  if (!invoice) throw new Error('no invoice was issued');
  await renderInvoice(invoice.id);
  return invoiceNumber(invoice);
}

/** What an address can name of invoices. */
export const holdingsOfInvoices = {
  invoiceNumber: anInvoice,
  invoiceFile: () => 'factuur.pdf',
};
