/** A row of `ledger_lines` as the cursor gives it. */
interface LineRow {
  readonly id: string;
  readonly account_id: string;
  readonly payee_id: string;
  readonly role: string;
  readonly source: string;
  readonly kind: string;
  readonly occurred_on: string;
  readonly booked_month: string;
  readonly minutes: number;
  readonly client_rate_cents: number | null;
  readonly client_net_cents: number;
  readonly client_vat_treatment: string;
  readonly client_vat_basis_points: number;
  readonly payout_rate_cents: number | null;
  readonly payout_net_cents: number;
  readonly payout_vat_treatment: string;
  readonly payout_vat_basis_points: number;
  readonly quality_net_cents: number;
  readonly corrects_id: string | null;
  readonly replaces_id: string | null;
}

/** What hangs on a line, in words. */
export interface AttachedWords {
  readonly reference: string;
  readonly payee: string;
  /** Each payer with their share. */
  readonly payers: string;
  /** Numbers of the invoices and credit notes it stands on. */
  readonly invoices: string;
  readonly statement: string;
}

export interface ExportedLine extends LineRow, AttachedWords {}
