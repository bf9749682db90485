import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { hundredthsText } from '~/platform/spreadsheet/column';
import { type InvoiceName, invoiceNumber } from '../invoices/invoice-number';
import { statementNumber } from '../payouts/statement-number';
import type { PeriodBounds } from './export-period';
import type { ExportedLine } from './exported-line';
import { namesById } from './names-by-id.server';
import { lineOf, packedLine, wordsByLine } from './packed-line';
import { readAhead } from './read-ahead';

const portionSize = 500;

type StatementName = Parameters<typeof statementNumber>[0];
/** Every line that counts in a period, in the order in which they were booked. Needs a transaction for itself. */
export async function* readLines(
  work: Work,
  { firstMonth, lastMonth }: PeriodBounds,
): AsyncGenerator<readonly ExportedLine[]> {
  const { tx } = work;
  await tx.execute(sql`declare exported_lines no scroll cursor for
    select ${sql.raw(packedLine)} as packed
    from ledger_lines where booked_month between ${firstMonth} and ${lastMonth} order by id`);
  const complete = await lineCompleter(work);
  yield* readAhead(async () => {
    const rows = await tx.execute(sql`fetch ${sql.raw(String(portionSize))} from exported_lines`);
    return complete([...rows].map(({ packed }) => String(packed)));
  });
}

export async function countLines({ tx }: Work, { firstMonth, lastMonth }: PeriodBounds): Promise<number> {
  const [row] = await tx.execute(
    sql`select count(*)::int as lines from ledger_lines where booked_month between ${firstMonth} and ${lastMonth}`,
  );
  return Number(row?.lines);
}

/** Puts a portion of lines beside what hangs on them. The largest share comes first. */
async function lineCompleter(
  work: Work,
): Promise<(packed: readonly string[]) => Promise<readonly ExportedLine[]>> {
  const { tx } = work;
  const referenceOf = await namesById(work, sql`select id, reference as name from review_accounts`);
  const payeeOf = await namesById(work, sql`select id, name from payees`);
  const payerOf = await namesById(work, sql`select id, name from account_payers`);
  const invoiceOf = await namesById(work, sql`select id, kind, year, number from invoices`, (row) =>
    invoiceNumber(row as unknown as InvoiceName),
  );
  const statementOf = await namesById(
    work,
    sql`select id, kind, year, number from payout_statements`,
    (row) => statementNumber(row as unknown as StatementName),
  );
  const packedIn = async (query: SQL): Promise<string | null> => {
    const [all] = await tx.execute(query);
    return all?.packed ? String(all.packed) : null;
  };
  const shareInWords = (rest: string) => {
    const [payerId = '', netCents] = rest.split(' ');
    return `${payerOf(payerId)} ${hundredthsText(Number(netCents), ',')}`;
  };

  return async (packed) => {
    if (packed.length === 0) return [];
    const within = sql`line_id between ${idOf(packed[0])}::bigint and ${idOf(packed.at(-1))}::bigint`;
    const [shares, items, paid] = await Promise.all([
      packedIn(sql`select string_agg(line_id || ' ' || payer_id || ' ' || net_cents, E'\n'
        order by line_id, abs(net_cents) desc, payer_id) as packed from line_shares where ${within}`),
      packedIn(sql`select string_agg(line_id || ' ' || invoice_id, E'\n' order by line_id, invoice_id) as packed
        from invoice_items where ${within}`),
      packedIn(sql`select string_agg(line_id || ' ' || statement_id, E'\n') as packed
        from payout_items where ${within}`),
    ]);
    const payers = wordsByLine(shares, ' | ', shareInWords);
    const invoices = wordsByLine(items, ' ', invoiceOf);
    const statements = wordsByLine(paid, ' ', statementOf);
    return packed.map((line) =>
      lineOf(line, ({ id, accountId, payeeId }) => ({
        reference: referenceOf(accountId),
        payee: payeeOf(payeeId),
        payers: payers.get(id) ?? '',
        invoices: invoices.get(id) ?? '',
        statement: statements.get(id) ?? '',
      })),
    );
  };
}

const idOf = (packed = '') => packed.slice(0, packed.indexOf(' '));
