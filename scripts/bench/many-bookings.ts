import { sql } from 'drizzle-orm';
import { type Database, database } from '~/db/client.server';

/** Written past the guards, which look at each line by itself: a million of them would take half an hour. */
const pastGuards = sql`set local session_replication_role = replica`;

const statements = [
  sql`insert into people (id, name) select md5('person ' || n)::uuid, 'Persoon ' || n from generate_series(1, 201) n`,
  sql`insert into payees (id, person_id, kind, name, address_line, postal_code, city, iban, vat_treatment, vat_basis_points,
      valid_from, recorded_by_id, recorded_at)
    select md5('payee ' || n)::uuid, md5('person ' || n)::uuid, 'own-company', 'Praktijk ' || n, 'Straat 1', '1234 AB', 'Plaats',
      'NL00BANK0123456789', 'exempt', 0, '2026-01-01', md5('person 201')::uuid, now()
    from generate_series(1, 200) n`,
  sql`insert into review_accounts (id, reference, form, opened_at)
    select md5('account ' || n)::uuid, 'LR-2026-' || lpad(n::text, 4, '0'), 'full', now() from generate_series(1, 1000) n`,
  sql`insert into account_payers (id, account_id, version, position, name, share_basis_points, recorded_at)
    select md5('payer ' || n || '-' || part)::uuid, md5('account ' || n)::uuid, 1, part,
      case part when 1 then 'Gemeente ' else 'Instelling ' end || n, case part when 1 then 6000 else 4000 end, now()
    from generate_series(1, 1000) n, generate_series(1, 2) part`,
];

const lines = (
  count: number,
) => sql`insert into ledger_lines (account_id, person_id, payee_id, role, source, kind, occurred_on,
    booked_month, minutes, client_rate_cents, client_rate_scope, payout_rate_cents, payout_rate_scope, client_net_cents,
    payout_net_cents, client_vat_treatment, client_vat_basis_points, payout_vat_treatment, payout_vat_basis_points,
    approved_by_id, approved_at)
  select md5('account ' || 1 + n % 1000)::uuid, md5('person ' || 1 + n % 200)::uuid, md5('payee ' || 1 + n % 200)::uuid,
    'reviewer', 'time', (array['conversation', 'analysis', 'report'])[1 + n % 3], day, to_char(day, 'YYYY-MM'), minutes,
    9500, 'role', 8000, 'role', round(minutes * 9500 / 60.0), round(minutes * 8000 / 60.0), 'standard', 2100, 'exempt', 0,
    md5('person 201')::uuid, now()
  from generate_series(1, ${count}::int) n, lateral (
    select case when n <= ${count}::int / 10
      then date '2026-01-01' + (n::bigint * 31 / (${count}::int / 10 + 1))::int
      else date '2026-02-01' + ((n - ${count}::int / 10)::bigint * 334 / (${count}::int * 0.9 + 1))::int end as day,
      15 * (1 + n % 30) as minutes) v`;

const documents = [
  sql`insert into line_shares (line_id, payer_id, net_cents)
    select l.id, p.id, case p.position when 1 then l.client_net_cents * 6 / 10 else l.client_net_cents - l.client_net_cents * 6 / 10 end
    from ledger_lines l join account_payers p on p.account_id = l.account_id order by l.id, p.id`,
  sql`insert into invoices (id, kind, year, number, account_id, payer_id, issued_on, due_on, content, net_cents, vat_cents, issued_by_id, issued_at)
    select md5('invoice ' || p.id || m)::uuid, 'invoice', 2026, row_number() over (order by m, p.id), p.account_id, p.id,
      make_date(2026, m, 28), make_date(2026, m, 28) + 30, '{}', 0, 0, md5('person 201')::uuid, now()
    from account_payers p, generate_series(1, 12) m`,
  sql`insert into invoice_items (invoice_id, line_id, payer_id, sign)
    select md5('invoice ' || s.payer_id || extract(month from l.occurred_on)::int)::uuid, l.id, s.payer_id, 1
    from line_shares s join ledger_lines l on l.id = s.line_id order by l.id, s.payer_id`,
  sql`insert into payout_statements (id, kind, year, number, payee_id, issued_on, content, net_cents, vat_cents, issued_by_id, issued_at)
    select md5('statement ' || p.id || m)::uuid, 'statement', 2026, row_number() over (order by m, p.id), p.id,
      make_date(2026, m, 28), '{}', 0, 0, md5('person 201')::uuid, now()
    from payees p, generate_series(1, 12) m`,
  sql`insert into payout_items (line_id, statement_id)
    select l.id, md5('statement ' || l.payee_id || extract(month from l.occurred_on)::int)::uuid from ledger_lines l order by l.id`,
];

/** The year 2026 with so many booked lines, a tenth of them in January, each invoiced to two payers and paid out. */
export async function addManyBookings(count: number, to: Database = database()): Promise<void> {
  await to.transaction(async (tx) => {
    await tx.execute(pastGuards);
    await tx.execute(sql`set local statement_timeout = 0`);
    for (const statement of [...statements, lines(count), ...documents]) await tx.execute(statement);
  });
  await to.execute(sql`set statement_timeout = 0`);
  await to.execute(sql`vacuum analyze`);
}
