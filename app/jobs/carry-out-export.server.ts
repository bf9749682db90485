import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { type MadeExport, makeExport } from '~/domain/billing/exports/make-export.server';
import { listMissingEInvoices } from '~/domain/billing/exports/read-e-invoices.server';
import type { ReportProgress } from '~/domain/billing/exports/write-progress.server';
import { logger } from '~/platform/logger.server';
import { renderInvoice } from './invoice-files/render-invoice.server';

const actor: Actor = { kind: 'system', job: 'carry-out-export' };

/** Makes the file of an export. E-invoices that nobody came round to yet are made first. */
export async function carryOutExport(batchId: string, report?: ReportProgress): Promise<MadeExport | null> {
  const missing = await withActor(actor, (work) => listMissingEInvoices(work, batchId));
  for (const invoiceId of missing) await renderInvoice(invoiceId);
  const made = await makeExport(batchId, report);
  if (made?.failure === 'unexpected') logger().error({ err: made.cause, batchId }, 'an export failed');
  return made;
}
