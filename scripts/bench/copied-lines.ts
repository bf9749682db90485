/** What an export of lines says, as one query, in the form in which Postgres answers it fastest. */
export const copiedLines = `
  select l.id, a.reference, l.booked_month, l.occurred_on, l.role, l.kind, l.minutes, l.client_rate_cents,
    l.client_net_cents, l.client_vat_treatment, l.client_vat_basis_points, shared.payers, billed.invoices, p.name,
    l.payout_rate_cents, l.payout_net_cents, l.payout_vat_treatment, l.payout_vat_basis_points,
    s.year || '-' || s.number as statement, l.quality_net_cents, l.corrects_id, l.replaces_id
  from ledger_lines l
  join review_accounts a on a.id = l.account_id
  join payees p on p.id = l.payee_id
  left join payout_items i on i.line_id = l.id
  left join payout_statements s on s.id = i.statement_id
  left join (
    select line_id, string_agg(name || ' ' || net_cents, ' | ') as payers
    from line_shares join account_payers on id = payer_id group by line_id
  ) shared on shared.line_id = l.id
  left join (
    select line_id, string_agg(year || '-' || number, ' ') as invoices
    from invoice_items join invoices on id = invoice_id group by line_id
  ) billed on billed.line_id = l.id
  where l.booked_month between '2026-01' and '2026-12'
  order by l.id`;
