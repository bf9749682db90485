import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { LedgerTotals } from './reconcile';

export interface ReviewLedger extends LedgerTotals {
  readonly accountId: string;
  readonly reference: string;
}

/** Which lines: those that count in a year, or those of one review. */
type Lines = { readonly year: number } | { readonly accountId: string };

const ledgersPerPage = 25;

/** Each review with lines in a year, as the treasurer sees it, a page of them and all together. */
export async function ledgersOfYear(
  work: Work,
  year: number,
  page: number,
): Promise<{
  readonly ledgers: readonly ReviewLedger[];
  readonly pages: number;
  readonly totals: LedgerTotals;
}> {
  const rows = await ledgersWhere(work, { year });
  const from = (page - 1) * ledgersPerPage;
  return {
    ledgers: rows.slice(from, from + ledgersPerPage),
    pages: Math.max(1, Math.ceil(rows.length / ledgersPerPage)),
    totals: totalsOf(rows),
  };
}

/** One review over all years; `null` when no review has this reference or nothing is booked in it. */
export async function findLedger(work: Work, accountId: string): Promise<ReviewLedger | null> {
  const [ledger] = await ledgersWhere(work, { accountId });
  return ledger ?? null;
}

function totalsOf(rows: readonly ReviewLedger[]): LedgerTotals {
  const sum = (of: keyof LedgerTotals) => rows.reduce((total, row) => total + row[of], 0);
  return {
    reviewerMinutes: sum('reviewerMinutes'),
    supervisorMinutes: sum('supervisorMinutes'),
    clientNetCents: sum('clientNetCents'),
    sharesNetCents: sum('sharesNetCents'),
    invoicedNetCents: sum('invoicedNetCents'),
    toInvoiceNetCents: sum('toInvoiceNetCents'),
    payoutNetCents: sum('payoutNetCents'),
    statedNetCents: sum('statedNetCents'),
    toStateNetCents: sum('toStateNetCents'),
    qualityNetCents: sum('qualityNetCents'),
    supervisionNetCents: sum('supervisionNetCents'),
  };
}

/** The years in which something counts, the last first. */
export async function listLedgerYears(work: Work): Promise<number[]> {
  const rows = await work.tx.execute<{ year: number }>(
    sql`select distinct left(booked_month, 4)::integer as year from ledger_lines order by year desc`,
  );
  return rows.map(({ year }) => year);
}

/** Every number from the table in which it is kept, so that a difference between them shows. */
async function ledgersWhere(work: Work, lines: Lines): Promise<ReviewLedger[]> {
  const which: SQL =
    'year' in lines
      ? sql`l.booked_month between ${`${lines.year}-01`} and ${`${lines.year}-12`}`
      : sql`l.account_id = ${lines.accountId}`;
  const rows = await work.tx.execute<Record<keyof ReviewLedger, string>>(sql`
    with lines as (select * from ledger_lines l where ${which}),
    booked as (
      select account_id,
        coalesce(sum(minutes) filter (where role = 'reviewer'), 0) as reviewer_minutes,
        coalesce(sum(minutes) filter (where role = 'supervisor'), 0) as supervisor_minutes,
        sum(client_net_cents) as client, sum(payout_net_cents) as payout, sum(quality_net_cents) as quality,
        coalesce(sum(quality_net_cents) filter (where role = 'supervisor'), 0) as supervision
      from lines group by account_id),
    shared as (
      select l.account_id, sum(s.net_cents) as shares, sum(s.net_cents * (1 - coalesce(i.billed, 0))) as to_invoice
      from lines l join line_shares s on s.line_id = l.id
      left join (select line_id, payer_id, sum(sign) as billed from invoice_items group by line_id, payer_id) i
        on i.line_id = s.line_id and i.payer_id = s.payer_id
      group by l.account_id),
    invoiced as (
      select l.account_id, sum(i.sign * s.net_cents) as invoiced
      from lines l join invoice_items i on i.line_id = l.id
      join line_shares s on s.line_id = i.line_id and s.payer_id = i.payer_id
      group by l.account_id),
    stated as (
      select l.account_id,
        coalesce(sum(l.payout_net_cents) filter (where i.line_id is not null), 0) as stated,
        coalesce(sum(l.payout_net_cents) filter (where i.line_id is null), 0) as to_state
      from lines l left join payout_items i on i.line_id = l.id
      group by l.account_id)
    select a.id as "accountId", a.reference,
      b.reviewer_minutes as "reviewerMinutes", b.supervisor_minutes as "supervisorMinutes",
      b.client as "clientNetCents", s.shares as "sharesNetCents",
      coalesce(i.invoiced, 0) as "invoicedNetCents", s.to_invoice as "toInvoiceNetCents",
      b.payout as "payoutNetCents", t.stated as "statedNetCents", t.to_state as "toStateNetCents",
      b.quality as "qualityNetCents", b.supervision as "supervisionNetCents"
    from booked b
    join review_accounts a on a.id = b.account_id
    join shared s on s.account_id = b.account_id
    join stated t on t.account_id = b.account_id
    left join invoiced i on i.account_id = b.account_id
    order by a.reference`);
  return rows.map(({ accountId, reference, ...amounts }) => ({
    accountId,
    reference,
    reviewerMinutes: Number(amounts.reviewerMinutes),
    supervisorMinutes: Number(amounts.supervisorMinutes),
    clientNetCents: Number(amounts.clientNetCents),
    sharesNetCents: Number(amounts.sharesNetCents),
    invoicedNetCents: Number(amounts.invoicedNetCents),
    toInvoiceNetCents: Number(amounts.toInvoiceNetCents),
    payoutNetCents: Number(amounts.payoutNetCents),
    statedNetCents: Number(amounts.statedNetCents),
    toStateNetCents: Number(amounts.toStateNetCents),
    qualityNetCents: Number(amounts.qualityNetCents),
    supervisionNetCents: Number(amounts.supervisionNetCents),
  }));
}
