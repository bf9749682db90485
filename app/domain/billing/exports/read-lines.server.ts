import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { hundredthsText } from '~/platform/spreadsheet/column';
import { type InvoiceName, invoiceNumber } from '../invoices/invoice-number';
import { statementNumber } from '../payouts/statement-number';
import type { PeriodBounds } from './export-period';
import type { ExportedLine, LineRow } from './exported-line';
import { namesById } from './names-by-id.server';
import { readAhead } from './read-ahead';

const portionSize = 500;

type StatementName = Parameters<typeof statementNumber>[0];
type LinkRow = { readonly line_id: string; readonly to_id: string; readonly net_cents?: number };

/** Every line that counts in a period, in the order in which they were booked. Needs a transaction for itself. */
export async function* readLines(
  work: Work,
  { firstMonth, lastMonth }: PeriodBounds,
): AsyncGenerator<readonly ExportedLine[]> {
  const { tx } = work;
  await tx.execute(sql`declare exported_lines no scroll cursor for
    select id, account_id, payee_id, role, source, kind, occurred_on, booked_month, minutes, client_rate_cents,
      client_net_cents, client_vat_treatment, client_vat_basis_points, payout_rate_cents, payout_net_cents,
      payout_vat_treatment, payout_vat_basis_points, quality_net_cents, corrects_id, replaces_id
    from ledger_lines where booked_month between ${firstMonth} and ${lastMonth} order by id`);
  const complete = lineCompleter(work);
  yield* readAhead(async () => {
    const rows = await tx.execute(sql`fetch ${sql.raw(String(portionSize))} from exported_lines`);
    return complete([...rows] as unknown as LineRow[]);
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
  const linked = async (query: ReturnType<typeof sql>) =>
    [...(await tx.execute(query))] as unknown as LinkRow[];

  return async (lines) => {
    if (lines.length === 0) return [];
    const within = sql`line_id between ${lines[0]?.id}::bigint and ${lines.at(-1)?.id}::bigint`;
    const [shares, items, paid, referenceOf, payeeOf] = await Promise.all([
      linked(sql`select line_id, payer_id as to_id, net_cents from line_shares where ${within}`),
      linked(sql`select line_id, invoice_id as to_id from invoice_items where ${within}`),
      linked(sql`select line_id, statement_id as to_id from payout_items where ${within}`),
      accounts(lines.map(({ account_id }) => account_id)),
      payees(lines.map(({ payee_id }) => payee_id)),
    ]);
    const [payerOf, invoiceOf, statementOf] = await Promise.all([
      payers(shares.map(({ to_id }) => to_id)),
      invoices(items.map(({ to_id }) => to_id)),
      statements(paid.map(({ to_id }) => to_id)),
    ]);
    const payersOf = gather(
      shares,
      ' | ',
      ({ to_id, net_cents = 0 }) => `${payerOf.get(to_id)} ${hundredthsText(net_cents, ',')}`,
    );
    const invoicesOf = gather(items, ' ', ({ to_id }) => invoiceOf.get(to_id) ?? '');
    const statementsOf = gather(paid, ' ', ({ to_id }) => statementOf.get(to_id) ?? '');
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
  links: readonly LinkRow[],
  between: string,
  wordOf: (link: LinkRow) => string,
): (lineId: string) => string {
  const words = new Map<string, string[]>();
  for (const link of links) {
    const before = words.get(link.line_id);
    if (before) before.push(wordOf(link));
    else words.set(link.line_id, [wordOf(link)]);
  }
  return (lineId) => words.get(lineId)?.sort().join(between) ?? '';
}
