import { createHash } from 'node:crypto';
import { withActor } from '~/db/with-actor.server';
import { findInvoiceToRender, keepInvoiceFiles } from '~/domain/billing/invoices/invoice-files.server';
import type { InvoiceFile } from '~/domain/billing/invoices/invoice-kind';
import { makeInvoiceFiles } from './make-invoice-files.server';

const renderer = { kind: 'system', job: 'render-invoice' } as const;

/** Makes the files of an invoice once: where there are files already they stay as they are. */
export async function renderInvoice(invoiceId: string): Promise<void> {
  const invoice = await withActor(renderer, (work) => findInvoiceToRender(work, invoiceId));
  if (!invoice) return;
  const made = Object.entries(await makeInvoiceFiles(invoice)).map(([file, bytes]) => ({
    file: file as InvoiceFile,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  await withActor(renderer, (work) => keepInvoiceFiles(work, invoiceId, made));
}
