import { eq } from 'drizzle-orm';
import { invoiceDocuments, invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import type { InvoiceFile } from './invoice-kind';
import { invoiceNumber } from './invoice-number';

/** An invoice of which no file was made yet; `null` when they are there, or there is no such invoice. */
export async function findInvoiceToRender(work: Work, invoiceId: string) {
  const [invoice] = await work.tx
    .select({
      kind: invoices.kind,
      year: invoices.year,
      number: invoices.number,
      issuedOn: invoices.issuedOn,
      dueOn: invoices.dueOn,
      content: invoices.content,
      netCents: invoices.netCents,
      vatCents: invoices.vatCents,
      totalCents: invoices.totalCents,
      issuedAt: invoices.issuedAt,
      madeAt: invoiceDocuments.madeAt,
    })
    .from(invoices)
    .leftJoin(invoiceDocuments, eq(invoiceDocuments.invoiceId, invoices.id))
    .where(eq(invoices.id, invoiceId))
    .limit(1);
  if (!invoice || invoice.madeAt !== null) return null;
  const { year, number, madeAt: _, totalCents, ...rest } = invoice;
  return {
    ...rest,
    totalCents: totalCents ?? 0,
    number: invoiceNumber({ kind: invoice.kind, year, number }),
  };
}

/** Keeps what was made; whoever comes second keeps nothing. */
export async function keepInvoiceFiles(
  work: Work,
  invoiceId: string,
  files: readonly { readonly file: InvoiceFile; readonly bytes: Uint8Array; readonly sha256: string }[],
): Promise<void> {
  await work.tx
    .insert(invoiceDocuments)
    .values(files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes), invoiceId, madeAt: work.now })))
    .onConflictDoNothing();
}
