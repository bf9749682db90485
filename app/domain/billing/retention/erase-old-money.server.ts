import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt, yearOf } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';

/** Years the books are kept after the year they are about. Source: article 52 of the general tax act (AWR). */
const yearsKept = 7;

/**
 * Erases the books of reviews that are gone themselves, once the last year anything counted in, was sent or was paid lies
 * seven whole years behind, and exports of those years; all of it or nothing. Gives how many accounts went. The database lets nothing else take money
 * away.
 */
export async function eraseOldMoney(work: Work): Promise<Result<{ readonly accounts: number }, 'not-found'>> {
  if (work.actor.kind !== 'system') return fail('not-found');
  const { tx } = work;
  const firstKept = yearOf(calendarDayAt(work.now)) - yearsKept;
  await tx.execute(sql`select set_config('app.erases_money', 'yes', true)`);
  await tx.execute(sql`
    create temporary table old_accounts on commit drop as
    select a.id from review_accounts a
    where not exists (select from review_requests q where q.id = a.id)
      and extract(year from a.opened_at) < ${firstKept}
      and not exists (select from ledger_lines l where l.account_id = a.id and left(l.booked_month, 4)::integer >= ${firstKept})
      and not exists (select from invoices i where i.account_id = a.id and (i.year >= ${firstKept}
        or exists (select from invoice_payments p where p.invoice_id = i.id and extract(year from p.paid_on) >= ${firstKept})))
      and not exists (select from ledger_lines l join payout_items i on i.line_id = l.id
        join payout_statements s on s.id = i.statement_id where l.account_id = a.id and s.year >= ${firstKept})`);
  const ofInvoices = sql`(select id from invoices where account_id in (select id from old_accounts))`;
  const ofLines = sql`(select id from ledger_lines where account_id in (select id from old_accounts))`;
  const ofPayers = sql`(select id from account_payers where account_id in (select id from old_accounts))`;
  await tx.execute(sql`delete from confirmation_items where line_id in ${ofLines}`);
  await tx.execute(sql`delete from line_confirmations where payer_id in ${ofPayers}`);
  await tx.execute(sql`delete from invoice_documents where invoice_id in ${ofInvoices}`);
  await tx.execute(sql`delete from invoice_payments where invoice_id in ${ofInvoices}`);
  await tx.execute(sql`delete from invoice_items where invoice_id in ${ofInvoices}`);
  await tx.execute(sql`delete from invoices where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from payout_items where line_id in ${ofLines}`);
  await tx.execute(sql`
    delete from payout_payments p where not exists (select from payout_items i where i.statement_id = p.statement_id)`);
  await tx.execute(sql`
    delete from payout_statements s where not exists (select from payout_items i where i.statement_id = s.id)`);
  await tx.execute(sql`
    delete from payment_batches b where not exists (select from payout_payments p where p.batch_id = b.id)`);
  await tx.execute(sql`delete from time_entries where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from expenses where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from line_shares where line_id in ${ofLines}`);
  await tx.execute(sql`delete from ledger_lines where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from account_payers where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from budget_raises where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from rates where account_id in (select id from old_accounts)`);
  await tx.execute(sql`delete from export_batches where year < ${firstKept}`);
  const gone = await tx.execute(
    sql`delete from review_accounts where id in (select id from old_accounts) returning id`,
  );
  await tx.execute(sql`select set_config('app.erases_money', '', true)`);
  const accounts = gone.length;
  if (accounts > 0)
    await recordActivity(work, { name: 'billing.money-erased', data: { accounts, firstKept } });
  return succeed({ accounts });
}
