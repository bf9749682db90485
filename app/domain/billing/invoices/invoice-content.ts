import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { VatTreatment } from '../../reviews/agreement/vat-treatment';
import type { BillingRole } from '../billing-role';
import type { LineSource } from '../ledger/line-source';
import type { EInvoiceProfile } from './invoice-kind';

/** Somebody on an invoice, as they were when it was made. */
export interface InvoiceParty {
  readonly name: string;
  readonly addressLine: string;
  readonly postalCode: string;
  readonly city: string;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly vatNumber: string | null;
  /** Where an e-invoice is sent: scheme and identifier, such as `0190:` and an OIN; empty when not known. */
  readonly eInvoiceAddress: string;
  readonly email: string;
}

/** Work of one kind at one rate, or expenses: what stands on one line. Codes and numbers, never a remark. */
export interface InvoiceLine {
  readonly source: LineSource;
  readonly role: BillingRole;
  /** Of all payers together, `null` for expenses. Negative where a line is taken back. */
  readonly minutes: Minutes | null;
  readonly rateCents: Cents | null;
  /** What all payers owe of it, and the part of this one. */
  readonly wholeCents: Cents;
  readonly netCents: Cents;
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
}

export interface VatSubtotal {
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
}

/** One piece of work of the hours that go with an invoice. */
export interface TimeSheetRow {
  readonly occurredOn: CalendarDay;
  readonly role: BillingRole;
  readonly source: LineSource;
  readonly kind: string;
  readonly minutes: Minutes;
  readonly wholeCents: Cents;
}

/** Everything that stands on an invoice or credit note, kept as it was. Amounts as owed: negative on a credit note. */
export interface InvoiceContent {
  readonly profile: EInvoiceProfile;
  readonly seller: InvoiceParty & { readonly iban: string; readonly bic: string | null };
  readonly buyer: InvoiceParty;
  readonly orderNumber: string;
  readonly buyerReference: string;
  /** The reference of the review. */
  readonly reference: string;
  readonly shareBasisPoints: number;
  readonly periodFrom: CalendarDay;
  readonly periodTo: CalendarDay;
  readonly exemptReason: string;
  readonly credits: { readonly number: string; readonly issuedOn: CalendarDay } | null;
  readonly lines: readonly InvoiceLine[];
  readonly vat: readonly VatSubtotal[];
  readonly timeSheet: readonly TimeSheetRow[];
}
