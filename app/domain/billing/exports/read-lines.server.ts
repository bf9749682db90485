import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { hundredthsText } from '~/platform/spreadsheet/column';
import { type InvoiceName, invoiceNumber } from '../invoices/invoice-number';
import { statementNumber } from '../payouts/statement-number';
import type { PeriodBounds } from './export-period';
import type { ExportedLine, LineRow } from './exported-line';
import { namesById } from './names-by-id.server';
import { type Link, lineOf, linkOf, packedLine } from './packed-line';
import { readAhead } from './read-ahead';

const portionSize = 1_000;

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
  const complete = lineCompleter(work);
  yield* readAhead(async () => {
    const rows = await tx.execute(sql`fetch ${sql.raw(String(portionSize))} from exported_lines`);
    return complete([...rows].map(({ packed }) => lineOf(String(packed))));
  });
}

export async function countLines({ tx }: Work, { firstMonth, lastMonth }: PeriodBounds): Promise<number> {
  const [row] = await tx.execute(
    sql`select count(*)::int as lines from ledger_lines where booked_month between ${firstMonth} and ${lastMonth}`,
  );
  return Number(row?.lines);
}

/** Puts a portion of lines beside what hangs on them. */
function lineCompleter(work: Work): (lines: readonly LineRow[]) => Promise<ExportedLine[]> {
  const { tx } = work;
  const accounts = namesById(
    work,
    (ids) => sql`select id, reference as name from review_accounts where id = any(${ids})`,
  );
  const payees = namesById(work, (ids) => sql`select id, name from payees where id = any(${ids})`);
  const payers = namesById(work, (ids) => sql`select id, name from account_payers where id = any(${ids})`);
  const invoices = namesById(
    work,
    (ids) => sql`select id, kind, year, number from invoices where id = any(${ids})`,
    (row) => invoiceNumber(row as unknown as InvoiceName),
  );
  const statements = namesById(
    work,
    (ids) => sql`select id, kind, year, number from payout_statements where id = any(${ids})`,
    (row) => statementNumber(row as unknown as StatementName),
  );
  const linked = async (query: ReturnType<typeof sql>): Promise<Link[]> => {
    const [all] = await tx.execute(query);
    return all?.packed ? String(all.packed).split('\n').map(linkOf) : [];
  };

  return async (lines) => {
    if (lines.length === 0) return [];
    const within = sql`line_id between ${lines[0]?.id}::bigint and ${lines.at(-1)?.id}::bigint`;
    const [shares, items, paid, referenceOf, payeeOf] = await Promise.all([
      linked(
        sql`select string_agg(line_id || ' ' || payer_id || ' ' || net_cents, E'\n') as packed from line_shares where ${within}`,
      ),
      linked(
        sql`select string_agg(line_id || ' ' || invoice_id, E'\n') as packed from invoice_items where ${within}`,
      ),
      linked(
        sql`select string_agg(line_id || ' ' || statement_id, E'\n') as packed from payout_items where ${within}`,
      ),
      accounts(lines.map(({ account_id }) => account_id)),
      payees(lines.map(({ payee_id }) => payee_id)),
    ]);
    const [payerOf, invoiceOf, statementOf] = await Promise.all([
      payers(shares.map(({ toId }) => toId)),
      invoices(items.map(({ toId }) => toId)),
      statements(paid.map(({ toId }) => toId)),
    ]);
    const payersOf = gather(
      shares,
      ' | ',
      ({ toId, netCents }) => `${payerOf.get(toId)} ${hundredthsText(netCents, ',')}`,
    );
    const invoicesOf = gather(items, ' ', ({ toId }) => invoiceOf.get(toId) ?? '');
    const statementsOf = gather(paid, ' ', ({ toId }) => statementOf.get(toId) ?? '');
    return lines.map((line) => ({
      ...line,
      reference: referenceOf.get(line.account_id) ?? '',
      payee: payeeOf.get(line.payee_id) ?? '',
      payers: payersOf(line.id),
      invoices: invoicesOf(line.id),
      statement: statementsOf(line.id),
    }));
  };
}

/** The words of what hangs on each line, in their order. */
function gather(
  links: readonly Link[],
  between: string,
  wordOf: (link: Link) => string,
): (lineId: string) => string {
  const words = new Map<string, string[]>();
  for (const link of links) {
    const before = words.get(link.lineId);
    if (before) before.push(wordOf(link));
    else words.set(link.lineId, [wordOf(link)]);
  }
  return (lineId) => words.get(lineId)?.sort().join(between) ?? '';
}
