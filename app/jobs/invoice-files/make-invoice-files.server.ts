import type { InvoiceFile } from '~/domain/billing/invoices/invoice-kind';
import { translator } from '~/i18n/translate';
import { writeEInvoice } from '~/platform/e-invoice/write-e-invoice';
import { logger } from '~/platform/logger.server';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { type InvoiceOnPaper, invoiceInWords } from '~/ui/domain/invoices/invoice-in-words';
import { timeSheetInWords } from '~/ui/domain/invoices/time-sheet-in-words';
import { locales } from '~/ui/formats/locale';
import { eInvoiceOf } from './e-invoice-of';

/** Payers are Dutch organisations. */
const language = 'nl';

/**
 * The files of an invoice. Without the e-invoice where what is known of the payer or the network is not enough for one:
 * what was missing was set aside then, and the invoice goes by mail.
 */
export async function makeInvoiceFiles(
  invoice: InvoiceOnPaper & { readonly issuedAt: Date },
): Promise<Partial<Record<InvoiceFile, Uint8Array>>> {
  const setting = {
    languageTag: locales[language],
    author: invoice.content.seller.name,
    madeAt: invoice.issuedAt,
  };
  const pdf = await writePdf({ ...invoiceInWords(language, invoice), ...setting });
  const timeSheet = await writePdf({ ...timeSheetInWords(language, invoice), ...setting });
  const ubl = asEInvoice(invoice, timeSheet);
  return { pdf, 'time-sheet': timeSheet, ...(ubl === null ? {} : { ubl }) };
}

function asEInvoice(invoice: InvoiceOnPaper, timeSheet: Uint8Array): Uint8Array | null {
  const attachment = {
    filename: `${invoice.number}-urenstaat.pdf`,
    mimeCode: 'application/pdf',
    bytes: timeSheet,
    description: translator(language, 'invoicePaper')('sheet.description'),
  } as const;
  try {
    return new TextEncoder().encode(writeEInvoice(eInvoiceOf(language, invoice, [attachment])));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    logger().warn({ number: invoice.number, rules: error.message }, 'no e-invoice can be made');
    return null;
  }
}
