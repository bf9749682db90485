import { describe, expect, it } from 'vitest';
import { invoiceNumber, parseInvoiceNumber } from '~/domain/billing/invoices/invoice-number';

describe('the number of an invoice', () => {
  it.each([
    ['2026-0007', { kind: 'invoice', year: 2026, number: 7 }],
    ['C2026-0002', { kind: 'credit-note', year: 2026, number: 2 }],
    ['2026-12345', { kind: 'invoice', year: 2026, number: 12_345 }],
  ] as const)('%s is written and read', (text, name) => {
    expect(invoiceNumber(name)).toBe(text);
    expect(parseInvoiceNumber(text)).toEqual(name);
  });

  it.each(['2026-7', '2026-00007', '2026-0000', 'c2026-0001', 'X2026-0001', '', '2026-0001 '])(
    '%j is the number of nothing',
    (text) => expect(parseInvoiceNumber(text)).toBeNull(),
  );
});
