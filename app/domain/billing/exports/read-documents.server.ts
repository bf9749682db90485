import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { type InvoiceName, invoiceNumber } from '../invoices/invoice-number';
import { statementNumber } from '../payouts/statement-number';
import type { PeriodBounds } from './export-period';
import {
  invoiceEntries,
  type JournalDocument,
  type JournalEntry,
  type LedgerAccounts,
  statementEntries,
} from './journal-entry';
import { readAhead } from './read-ahead';

const portionSize = 500;

interface DocumentRow {
  readonly source: 'invoice' | 'statement';
  readonly id: string;
  readonly kind: string;
  readonly year: number;
  readonly number: number;
  readonly issued_on: string;
  readonly relation: string;
  readonly lines: never[];
  readonly vat: never[];
  readonly total_cents: number;
}

export interface BookedDocument extends JournalDocument {
  readonly id: string;
  readonly source: 'invoice' | 'statement';
  readonly kind: string;
}

/** Every document of a period as it is booked, the oldest first. Needs a transaction for itself. */
export async function* readDocuments(
  { tx }: Work,
  { firstDay, lastDay }: PeriodBounds,
  accounts: LedgerAccounts,
): AsyncGenerator<readonly BookedDocument[]> {
  await tx.execute(sql`declare exported_documents no scroll cursor for
    select 'invoice' as source, id, kind, year, number, issued_on, content->'buyer'->>'name' as relation,
      content->'lines' as lines, content->'vat' as vat, total_cents
    from invoices where issued_on between ${firstDay} and ${lastDay}
    union all
    select 'statement', id, kind, year, number, issued_on, content->'payee'->>'name', content->'lines', content->'vat',
      total_cents
    from payout_statements where issued_on between ${firstDay} and ${lastDay}
    order by issued_on, source, kind, number`);
  yield* readAhead(async () => {
    const rows = await tx.execute(sql`fetch ${sql.raw(String(portionSize))} from exported_documents`);
    return [...rows].map((row) => bookedDocument(row as unknown as DocumentRow, accounts));
  });
}

export async function countDocuments({ tx }: Work, { firstDay, lastDay }: PeriodBounds): Promise<number> {
  const [row] = await tx.execute(sql`select
    (select count(*) from invoices where issued_on between ${firstDay} and ${lastDay})::int
    + (select count(*) from payout_statements where issued_on between ${firstDay} and ${lastDay})::int as documents`);
  return Number(row?.documents);
}

function bookedDocument(row: DocumentRow, accounts: LedgerAccounts): BookedDocument {
  const isInvoice = row.source === 'invoice';
  const entries = isInvoice ? invoiceEntries(row, accounts) : statementEntries(row, accounts);
  const number = isInvoice
    ? invoiceNumber(row as unknown as InvoiceName)
    : statementNumber(row as unknown as Parameters<typeof statementNumber>[0]);
  const owing = isInvoice ? row.total_cents : -row.total_cents;
  if (owedIn(entries, isInvoice ? accounts.debtorAccount : accounts.creditorAccount) !== owing) {
    throw new Error(`document ${number} is not booked for what it comes to`);
  }
  const { id, source, kind, issued_on: issuedOn, relation } = row;
  return { id, source, kind, number, issuedOn, relation, entries };
}

function owedIn(entries: readonly JournalEntry[], account: string): number {
  return entries
    .filter((entry) => entry.account === account && entry.vatCode === '')
    .reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
}
