import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import type { InvoiceKind } from './invoice-kind';
import { invoiceNumber } from './invoice-number';
import { type InvoiceState, invoiceStates } from './invoice-state';

export const invoicesPerPage = 25;

export interface ListedInvoice {
  readonly number: string;
  readonly kind: InvoiceKind;
  readonly payer: string;
  readonly reference: string;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly totalCents: Cents;
  readonly state: InvoiceState;
  /** What is still to be paid; below zero what is to be paid back. */
  readonly restCents: Cents;
}

export interface InvoiceStanding {
  readonly paidCents: Cents;
  readonly creditedCents: Cents;
  readonly restCents: Cents;
  /** Everything on it was taken back. */
  readonly isCredited: boolean;
  readonly state: InvoiceState;
}

export interface StateTotal {
  readonly count: number;
  readonly restCents: Cents;
}

/** The last invoices first; of one state, or all. */
export async function listInvoices(
  work: Work,
  { state, page }: { readonly state: InvoiceState | null; readonly page: number },
): Promise<{ readonly rows: readonly ListedInvoice[]; readonly total: number; readonly pages: number }> {
  const which = state === null ? sql`true` : sql`state = ${state}`;
  const [counted] = await work.tx.execute<{ total: number }>(
    sql`select count(*)::integer as total from (${standings(work)}) v where ${which}`,
  );
  const rows = await work.tx.execute<Row>(sql`select * from (${standings(work)}) v where ${which}
    order by issued_on desc, kind desc, number desc limit ${invoicesPerPage} offset ${(page - 1) * invoicesPerPage}`);
  const total = counted?.total ?? 0;
  return { rows: rows.map(listed), total, pages: Math.max(1, Math.ceil(total / invoicesPerPage)) };
}

/** How many invoices stand how, and what is open of them together. */
export async function totalsByState(work: Work): Promise<Readonly<Record<InvoiceState, StateTotal>>> {
  const rows = await work.tx.execute<{ state: InvoiceState; count: number; rest: string }>(
    sql`select state, count(*)::integer as count, sum(rest) as rest from (${standings(work)}) v group by state`,
  );
  const totalOf = (state: InvoiceState): StateTotal => {
    const row = rows.find((one) => one.state === state);
    return { count: row?.count ?? 0, restCents: Number(row?.rest ?? 0) };
  };
  return Object.fromEntries(invoiceStates.map((state) => [state, totalOf(state)])) as Record<
    InvoiceState,
    StateTotal
  >;
}

/** How one invoice stands; it must exist. */
export async function findStanding(work: Work, invoiceId: string): Promise<InvoiceStanding> {
  const [row] = await work.tx.execute<Row>(standings(work, sql`v.id = ${invoiceId}`));
  if (!row) throw new Error('an invoice stands somehow');
  return {
    paidCents: row.paid,
    creditedCents: row.credited,
    restCents: row.rest,
    isCredited: row.is_credited,
    state: row.state,
  };
}

interface Row extends Record<string, unknown> {
  readonly kind: InvoiceKind;
  readonly year: number;
  readonly number: number;
  readonly payer: string;
  readonly reference: string;
  readonly issued_on: CalendarDay;
  readonly due_on: CalendarDay;
  readonly total_cents: number;
  readonly paid: number;
  readonly credited: number;
  readonly rest: number;
  readonly is_credited: boolean;
  readonly state: InvoiceState;
}

/**
 * Every invoice with what was paid, what credit notes took back, and how it stands by that. Of an invoice that is taken
 * back altogether nothing is asked any more, also when the tax of its parts was rounded a cent apart.
 */
function standings(work: Work, which: SQL = sql`true`): SQL {
  const today = calendarDayAt(work.now);
  return sql`select s.*, case
      when kind = 'credit-note' then 'credit-note'
      when rest < 0 then 'refund'
      when is_credited then 'credited'
      when rest = 0 then 'paid'
      when due_on < ${today}::date then 'overdue'
      when paid <> 0 or credited <> 0 then 'part'
      else 'open' end as state
    from (
      select v.id, v.kind, v.year, v.number, v.issued_on::text, v.due_on, v.total_cents,
        v.content->'buyer'->>'name' as payer, a.reference,
        paid, credited, v.net_cents + credited_net = 0 as is_credited,
        case when v.kind = 'credit-note' then 0
          when v.net_cents + credited_net = 0 then -paid
          else v.total_cents + credited - paid end as rest
      from invoices v
      join review_accounts a on a.id = v.account_id
      cross join lateral (select coalesce(sum(amount_cents), 0)::integer as paid
        from invoice_payments where invoice_id = v.id) p
      cross join lateral (select coalesce(sum(net_cents), 0)::integer as credited_net,
        coalesce(sum(total_cents), 0)::integer as credited from invoices n where n.credits_id = v.id) c
      where ${which}
    ) s`;
}

function listed(row: Row): ListedInvoice {
  return {
    number: invoiceNumber(row),
    kind: row.kind,
    payer: row.payer,
    reference: row.reference,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    totalCents: row.total_cents,
    state: row.state,
    restCents: row.rest,
  };
}
