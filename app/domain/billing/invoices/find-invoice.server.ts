import { and, asc, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { invoiceDocuments, invoicePayments, invoices } from '~/db/schema/billing-invoices';
import type { Work } from '~/db/with-actor.server';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import type { InvoiceContent } from './invoice-content';
import type { InvoiceFile, InvoiceKind } from './invoice-kind';
import { type InvoiceName, invoiceNumber } from './invoice-number';
import { findStanding, type InvoiceStanding } from './invoice-queries.server';

export interface FoundInvoice extends InvoiceStanding {
  readonly number: string;
  readonly kind: InvoiceKind;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly issuedBy: string;
  readonly content: InvoiceContent;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly totalCents: Cents;
  readonly files: readonly { readonly file: InvoiceFile; readonly sha256: string }[];
  readonly payments: readonly {
    readonly id: string;
    readonly paidOn: CalendarDay;
    readonly amountCents: Cents;
    readonly recordedBy: string;
  }[];
  readonly creditNotes: readonly {
    readonly number: string;
    readonly issuedOn: CalendarDay;
    readonly totalCents: Cents;
  }[];
}

/** One invoice with everything about it, for the treasurer. */
export async function findInvoice(work: Work, name: InvoiceName): Promise<FoundInvoice | null> {
  const { kind, year, number } = name;
  const [invoice] = await work.tx
    .select({
      id: invoices.id,
      kind: invoices.kind,
      issuedOn: invoices.issuedOn,
      dueOn: invoices.dueOn,
      issuedBy: people.name,
      content: invoices.content,
      netCents: invoices.netCents,
      vatCents: invoices.vatCents,
      totalCents: invoices.totalCents,
    })
    .from(invoices)
    .innerJoin(people, eq(people.id, invoices.issuedById))
    .where(and(eq(invoices.kind, kind), eq(invoices.year, year), eq(invoices.number, number)));
  if (!invoice) return null;
  const { id, totalCents, ...rest } = invoice;
  return {
    ...rest,
    totalCents: totalCents ?? 0,
    ...(await findStanding(work, id)),
    number: invoiceNumber(name),
    files: await work.tx
      .select({ file: invoiceDocuments.file, sha256: invoiceDocuments.sha256 })
      .from(invoiceDocuments)
      .where(eq(invoiceDocuments.invoiceId, id))
      .orderBy(asc(invoiceDocuments.file)),
    payments: await work.tx
      .select({
        id: invoicePayments.id,
        paidOn: invoicePayments.paidOn,
        amountCents: invoicePayments.amountCents,
        recordedBy: people.name,
      })
      .from(invoicePayments)
      .innerJoin(people, eq(people.id, invoicePayments.recordedById))
      .where(eq(invoicePayments.invoiceId, id))
      .orderBy(asc(invoicePayments.paidOn), asc(invoicePayments.recordedAt)),
    creditNotes: (
      await work.tx
        .select({
          kind: invoices.kind,
          year: invoices.year,
          number: invoices.number,
          issuedOn: invoices.issuedOn,
          totalCents: invoices.totalCents,
        })
        .from(invoices)
        .where(eq(invoices.creditsId, id))
        .orderBy(asc(invoices.year), asc(invoices.number))
    ).map((note) => ({
      number: invoiceNumber(note),
      issuedOn: note.issuedOn,
      totalCents: note.totalCents ?? 0,
    })),
  };
}

/** The bytes of one file as they were made; `null` while they are being made. */
export async function findInvoiceFile(
  work: Work,
  { name: { kind, year, number }, file }: { readonly name: InvoiceName; readonly file: InvoiceFile },
): Promise<Uint8Array | null> {
  const [found] = await work.tx
    .select({ bytes: invoiceDocuments.bytes })
    .from(invoiceDocuments)
    .innerJoin(invoices, eq(invoices.id, invoiceDocuments.invoiceId))
    .where(
      and(
        eq(invoices.kind, kind),
        eq(invoices.year, year),
        eq(invoices.number, number),
        eq(invoiceDocuments.file, file),
      ),
    );
  return found?.bytes ?? null;
}
