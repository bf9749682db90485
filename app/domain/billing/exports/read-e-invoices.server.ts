import { and, asc, between, eq, isNull, sql } from 'drizzle-orm';
import { exportBatches } from '~/db/schema/billing-exports';
import { invoiceDocuments, invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import type { ZipPart } from '~/platform/zip/write-zip.server';
import { type InvoiceName, invoiceNumber } from '../invoices/invoice-number';
import { ExportFault } from './export-fault';
import { boundsOf, type PeriodBounds } from './export-period';

export interface EInvoiceFile {
  readonly invoiceId: string;
  readonly number: string;
  /** `null` for an invoice of which no e-invoice can be made: what it misses was set aside. */
  readonly part: ZipPart | null;
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
      sql`select (select bytes from invoice_documents where invoice_id = ${invoice.id}::uuid and file = 'ubl') as bytes
        where exists (select from invoice_documents where invoice_id = ${invoice.id}::uuid)`,
    );
    if (!made) throw new ExportFault('document-missing');
    const number = invoiceNumber(invoice as unknown as InvoiceName);
    const part = made.bytes === null ? null : { name: `${number}.xml`, content: [made.bytes as Buffer] };
    yield { invoiceId: String(invoice.id), number, part };
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
      and(eq(invoiceDocuments.invoiceId, invoices.id), eq(invoiceDocuments.file, 'pdf')),
    )
    .where(and(between(invoices.issuedOn, bounds.firstDay, bounds.lastDay), isNull(invoiceDocuments.madeAt)))
    .orderBy(asc(invoices.year), asc(invoices.number));
  return missing.map(({ id }) => id);
}
