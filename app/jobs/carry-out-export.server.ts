import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { type MadeExport, makeExport } from '~/domain/billing/exports/make-export.server';
import { listMissingEInvoices } from '~/domain/billing/exports/read-e-invoices.server';
import type { ReportProgress } from '~/domain/billing/exports/write-progress.server';

const actor: Actor = { kind: 'system', job: 'carry-out-export' };

/** Makes the file of an export. E-invoices that nobody came round to yet are made first. */
export async function carryOutExport(batchId: string, report?: ReportProgress): Promise<MadeExport | null> {
  const missing = await withActor(actor, (work) => listMissingEInvoices(work, batchId));
  if (missing.length > 0) {
    // What makes a PDF weighs as much as everything else together: it is there for who needs it.
    const { renderInvoice } = await import('./invoice-files/render-invoice.server');
    for (const invoiceId of missing) await renderInvoice(invoiceId);
  }
  return makeExport(batchId, report);
}
