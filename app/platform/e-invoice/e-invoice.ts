import type { CalendarDay } from '../../domain/kernel/calendar-day';
import type { Cents } from '../../domain/kernel/money';

/** Peppol BIS Billing 3.0 (its self-billing twin for what a buyer writes), or the Dutch NLCIUS (SI-UBL 2.0). */
export type EInvoiceProfile = 'peppol' | 'nlcius';

export type EInvoiceKind = 'invoice' | 'credit-note' | 'self-billed-invoice' | 'self-billed-credit-note';

export type VatTreatment = 'standard' | 'exempt' | 'outside' | 'reverse';

export interface EInvoiceParty {
  readonly name: string;
  /** Street and number. */
  readonly addressLine: string;
  readonly postalCode: string;
  readonly city: string;
  /** Two capitals, ISO 3166-1. */
  readonly countryCode: string;
  readonly kvk: string | null;
  readonly oin: string | null;
  /** With the two letters of its country. Left out of a document outside the scope of VAT (BR-O-02). */
  readonly vatNumber: string | null;
  /** Where it receives; without one it is found by its OIN or its KvK number. */
  readonly endpoint: { readonly scheme: string; readonly identifier: string } | null;
  readonly email: string | null;
}

export interface EInvoiceLine {
  readonly position: number;
  readonly name: string;
  readonly description: string | null;
  /** Quantity is always one, so that shares of several payers are exact; less than zero on a line that corrects. */
  readonly netCents: Cents;
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly periodFrom: CalendarDay | null;
  readonly periodTo: CalendarDay | null;
}

export interface EInvoiceVat {
  readonly treatment: VatTreatment;
  readonly basisPoints: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  /** Why there is no tax, in words; never with the standard treatment, always with an exemption (BR-E-10). */
  readonly exemptionReason: string | null;
}

export type EInvoiceMimeCode =
  | 'application/pdf'
  | 'image/png'
  | 'image/jpeg'
  | 'text/csv'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.oasis.opendocument.spreadsheet';

export interface EInvoiceAttachment {
  readonly filename: string;
  readonly mimeCode: EInvoiceMimeCode;
  readonly bytes: Uint8Array;
  readonly description: string | null;
}

/**
 * What an e-invoice says, in euros. The amounts of a credit note are those that are given back, so they are positive.
 *
 * The treatment `outside` is not mixed with another in one document (BR-O-11 to BR-O-14), and such a document names no
 * VAT number. `standard` and `exempt` ask for the VAT number of the seller (BR-S-02, BR-E-02), `reverse` for one of the
 * seller and a VAT, KvK or OIN number of the buyer (BR-AE-02).
 *
 * Self-billing: the buyer writes it in the name of the seller. Dutch law then wants "factuur uitgereikt door afnemer" on
 * it; say so in `note`. NLCIUS knows no self-billed credit note (BR-NL-7).
 */
export interface EInvoice {
  readonly kind: EInvoiceKind;
  readonly profile: EInvoiceProfile;
  readonly number: string;
  readonly issuedOn: CalendarDay;
  /** Only a credit note can do without. */
  readonly dueOn: CalendarDay | null;
  readonly seller: EInvoiceParty;
  readonly buyer: EInvoiceParty;
  /** One of the two must be there (PEPPOL-EN16931-R003, BR-NL-2). */
  readonly orderNumber: string | null;
  readonly buyerReference: string | null;
  /** The reference of the review. */
  readonly projectReference: string | null;
  /** The invoice that is credited or corrected; a credit note of a Dutch seller must have it (NL-R-001). */
  readonly corrects: { readonly number: string; readonly issuedOn: CalendarDay } | null;
  readonly periodFrom: CalendarDay | null;
  readonly periodTo: CalendarDay | null;
  readonly iban: string;
  readonly accountName: string | null;
  readonly paymentReference: string | null;
  readonly note: string | null;
  readonly lines: readonly EInvoiceLine[];
  readonly vat: readonly EInvoiceVat[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly totalCents: Cents;
  readonly attachments: readonly EInvoiceAttachment[];
}

export const vatCategories = { standard: 'S', exempt: 'E', outside: 'O', reverse: 'AE' } as const;

/** Code of the kind in UNTDID 1001. */
export const kindCodes = {
  invoice: '380',
  'credit-note': '381',
  'self-billed-invoice': '389',
  'self-billed-credit-note': '261',
} as const;

export function isCredit(kind: EInvoiceKind): boolean {
  return kind === 'credit-note' || kind === 'self-billed-credit-note';
}
