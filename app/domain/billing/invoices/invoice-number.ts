import type { InvoiceKind } from './invoice-kind';

export interface InvoiceName {
  readonly kind: InvoiceKind;
  readonly year: number;
  readonly number: number;
}

/** As it is printed and typed: `2026-0007`, and `C2026-0002` for a credit note. */
export function invoiceNumber({ kind, year, number }: InvoiceName): string {
  return `${kind === 'credit-note' ? 'C' : ''}${year}-${String(number).padStart(4, '0')}`;
}

/** The invoice a number in an address names; `null` for what is written in no other way. */
export function parseInvoiceNumber(typed: string): InvoiceName | null {
  const [, credit, year, number] = /^(C?)(\d{4})-(\d{4,9})$/.exec(typed) ?? [];
  const name: InvoiceName = {
    kind: credit ? 'credit-note' : 'invoice',
    year: Number(year),
    number: Number(number),
  };
  return name.number > 0 && invoiceNumber(name) === typed ? name : null;
}
