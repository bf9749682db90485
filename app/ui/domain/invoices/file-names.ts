import type { InvoiceFile } from '~/domain/billing/invoices/invoice-kind';

/** What a file of an invoice is called in an address, and behind the number when it is kept. */
export const fileNames: Readonly<Record<InvoiceFile, string>> = {
  pdf: 'factuur.pdf',
  'time-sheet': 'urenstaat.pdf',
  ubl: 'e-factuur.xml',
};
