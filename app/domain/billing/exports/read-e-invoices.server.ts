import { and, asc, between, eq, isNull, sql } from 'drizzle-orm';
import { exportBatches } from '~/db/schema/billing-exports';
import { invoiceDocuments, invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import type { ZipPart } from '~/platform/zip/write-zip.server';
import { type InvoiceName, invoiceNumber } from '../invoices/invoice-number';
import { ExportFault } from './export-fault';
import { boundsOf, type PeriodBounds } from './export-period';

export interface EInvoiceFile extends ZipPart {
  readonly invoiceId: string;
}

/** The e-invoice of every invoice and credit note of a period, as it was made; a fault when one is still to come. */
export async function* readEInvoices(
  { tx }: Work,
  { firstDay, lastDay }: PeriodBounds,
): AsyncGenerator<EInvoiceFile> {
  const issued = [
    ...(await tx.execute(sql`select id, kind, year, number from invoices
      where issued_on between ${firstDay} and ${lastDay} order by kind desc, year, number`)),
  ];
  for (const invoice of issued) {
    const [made] = await tx.execute(
      sql`select bytes from invoice_documents where invoice_id = ${invoice.id}::uuid and file = 'ubl'`,
    );
    if (!made) throw new ExportFault('document-missing');
    const name = `${invoiceNumber(invoice as unknown as InvoiceName)}.xml`;
    yield { invoiceId: String(invoice.id), name, content: [made.bytes as Buffer] };
  }
}

export async function countEInvoices({ tx }: Work, { firstDay, lastDay }: PeriodBounds): Promise<number> {
  const [row] = await tx.execute(
    sql`select count(*)::int as invoices from invoices where issued_on between ${firstDay} and ${lastDay}`,
  );
  return Number(row?.invoices);
}

/** Invoices of the period of a batch of e-invoices whose file nobody made yet. */
export async function listMissingEInvoices({ tx }: Work, batchId: string): Promise<string[]> {
  const [batch] = await tx
    .select({ format: exportBatches.format, period: exportBatches.period })
    .from(exportBatches)
    .where(eq(exportBatches.id, batchId));
  const bounds = batch?.format === 'ubl' ? boundsOf(batch.period) : null;
  if (bounds === null) return [];
  const missing = await tx
    .select({ id: invoices.id })
    .from(invoices)
    .leftJoin(
      invoiceDocuments,
      and(eq(invoiceDocuments.invoiceId, invoices.id), eq(invoiceDocuments.file, 'ubl')),
    )
    .where(and(between(invoices.issuedOn, bounds.firstDay, bounds.lastDay), isNull(invoiceDocuments.madeAt)))
    .orderBy(asc(invoices.year), asc(invoices.number));
  return missing.map(({ id }) => id);
}
