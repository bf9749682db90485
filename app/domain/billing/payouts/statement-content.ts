import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { BillingRole } from '../billing-role';
import type { VatSubtotal } from '../documents/vat-totals';
import type { InvoiceParty } from '../invoices/invoice-content';
import type { LineSource } from '../ledger/line-source';

/** One line of a statement: what was done in one review, of one kind, at one rate. */
export interface StatementLine {
  readonly reference: string;
  readonly role: BillingRole;
  readonly source: LineSource;
  readonly minutes: Minutes;
  readonly rateCents: Cents | null;
  readonly netCents: Cents;
}

/** Everything that stands on a statement or self-billed invoice, kept as it was. */
export interface StatementContent {
  readonly payee: InvoiceParty & { readonly iban: string };
  readonly network: InvoiceParty;
  readonly personName: string;
  readonly contractReference: string;
  readonly exemptReason: string;
  readonly periodFrom: CalendarDay;
  readonly periodTo: CalendarDay;
  readonly lines: readonly StatementLine[];
  readonly vat: readonly VatSubtotal[];
}
