import { type InvoiceName, parseInvoiceNumber } from '~/domain/billing/invoices/invoice-number';
import { notFound } from './respond.server';

/** The invoice an address names; what cannot be the number of one is not found. */
export function invoiceParam(value: string | undefined): InvoiceName {
  const name = parseInvoiceNumber(value ?? '');
  if (!name) throw notFound();
  return name;
}
