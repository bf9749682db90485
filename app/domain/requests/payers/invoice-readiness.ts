import { allow, type Decision, refuse } from '../../kernel/decision';
import type { RequestKind } from '../request-kind';

/** What is still missing before a payer can be sent an invoice that does not come back. */
export const invoiceGapNames = ['registration-number', 'address', 'destination', 'reference'] as const;
export type InvoiceGap = (typeof invoiceGapNames)[number];

export interface PayerDetails {
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly addressLine: string;
  readonly postalCode: string;
  readonly city: string;
  readonly invoiceEmail: string;
  readonly eInvoiceAddress: string;
  readonly orderNumber: string;
  readonly buyerReference: string;
}

export const payerDetailNames = [
  'kvk',
  'oin',
  'addressLine',
  'postalCode',
  'city',
  'invoiceEmail',
  'eInvoiceAddress',
  'orderNumber',
  'buyerReference',
] as const satisfies readonly (keyof PayerDetails)[];

/** The details of a payer, and when the coordinator set aside what is missing in them; `null` when nobody did. */
export interface PayerStanding extends PayerDetails {
  readonly gapsWaivedAt: Date | null;
}

/** Each field that fills a gap, in the order of the form; of a choice the one to point at comes first. */
export const gapFields = {
  'registration-number': ['kvk', 'oin'],
  address: ['addressLine', 'postalCode', 'city'],
  destination: ['invoiceEmail', 'eInvoiceAddress'],
  reference: ['orderNumber', 'buyerReference'],
} as const satisfies Readonly<Record<InvoiceGap, readonly (keyof PayerDetails)[]>>;

type GapRule = (payer: PayerDetails) => boolean;
const filled: Readonly<Record<InvoiceGap, GapRule>> = {
  // BR-NL-10 (NLCIUS): a Dutch buyer's legal identifier is a KvK number (scheme 0106) or an OIN (0190).
  'registration-number': ({ kvk, oin }) => Boolean(kvk || oin),
  // BR-NL-4 (NLCIUS): the address of a Dutch buyer has street or post box, postcode and town.
  address: ({ addressLine, postalCode, city }) => Boolean(addressLine && postalCode && city),
  // PEPPOL-EN16931-R010: an e-invoice needs the buyer's electronic address; anybody else needs a mailbox for it.
  destination: ({ invoiceEmail, eInvoiceAddress }) => Boolean(invoiceEmail || eInvoiceAddress),
  // BR-NL-2 (NLCIUS) and PEPPOL-EN16931-R003: an order number, or else a reference of the buyer.
  reference: ({ orderNumber, buyerReference }) => Boolean(orderNumber || buyerReference),
};

/** What an invoice to this payer misses, whether or not it was set aside. */
export function invoiceGaps(payer: PayerDetails): InvoiceGap[] {
  return invoiceGapNames.filter((gap) => !filled[gap](payer));
}

/** What still has to be asked: nothing once the coordinator set it aside. */
export function openGaps(payer: PayerStanding): InvoiceGap[] {
  return payer.gapsWaivedAt === null ? invoiceGaps(payer) : [];
}

/**
 * Whether invoices can go out for a request with these payers. Asked before the commissioner agrees, because after
 * that nobody answers (`features.md` 4.8). That their shares are the whole is held by the database.
 */
export function canInvoice(payers: readonly PayerStanding[]): Decision<'no-payers' | 'payer-gaps'> {
  if (payers.length === 0) return refuse('no-payers');
  return payers.every((payer) => openGaps(payer).length === 0) ? allow : refuse('payer-gaps');
}

const kindsWithPayers: readonly RequestKind[] = ['review', 'consult'];

/** An information session and a talk are not divided over payers: nobody is asked there. */
export function hasPayers(kind: RequestKind): boolean {
  return kindsWithPayers.includes(kind);
}
