/**
 * How an invoice stands: nothing or a part of it paid, past its day, paid, taken back, or more was paid than it asks, so
 * that something is to be paid back. A credit note is none of these.
 */
export const invoiceStates = [
  'open',
  'part',
  'overdue',
  'paid',
  'credited',
  'refund',
  'credit-note',
] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** Why a whole invoice is taken back. */
export const creditReasons = ['wrong-details', 'wrong-hours', 'agreed'] as const;
export type CreditReason = (typeof creditReasons)[number];
