import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vatTotals } from '~/domain/billing/documents/vat-totals';
import {
  invoiceEntries,
  type JournalEntry,
  type LedgerAccounts,
  statementEntries,
} from '~/domain/billing/exports/journal-entry';
import type { InvoiceContent } from '~/domain/billing/invoices/invoice-content';
import type { StatementContent } from '~/domain/billing/payouts/statement-content';

const accounts: LedgerAccounts = {
  revenueAccount: '8000',
  expenseRevenueAccount: '8010',
  payoutAccount: '7000',
  supervisionAccount: '7010',
  expensePayoutAccount: '7020',
  debtorAccount: '1300',
  creditorAccount: '1600',
  vatPayableAccount: '1500',
  vatReceivableAccount: '1510',
  standardVatCode: 'VH',
  exemptVatCode: 'VV',
  outsideVatCode: 'GEEN',
  reverseVatCode: 'VL',
};

const line = fc
  .record({
    source: fc.constantFrom('time' as const, 'expense' as const),
    role: fc.constantFrom('reviewer' as const, 'supervisor' as const),
    netCents: fc.integer({ min: -500_000, max: 500_000 }),
    vatTreatment: fc.constantFrom('standard' as const, 'exempt' as const, 'reverse' as const),
  })
  .map((made) => ({ ...made, vatBasisPoints: made.vatTreatment === 'standard' ? 2100 : 0 }));

const invoiceOf = (lines: readonly object[], vat: readonly object[]) =>
  ({ lines, vat }) as unknown as Pick<InvoiceContent, 'lines' | 'vat'>;
const asInvoiceVat = (subtotals: ReturnType<typeof vatTotals>['subtotals']) =>
  subtotals.map(({ treatment, basisPoints, ...amounts }) => ({
    ...amounts,
    vatTreatment: treatment,
    vatBasisPoints: basisPoints,
  }));
const balance = (entries: readonly JournalEntry[]) =>
  entries.reduce((sum, { debitCents, creditCents }) => sum + debitCents - creditCents, 0);
const on = (entries: readonly JournalEntry[], account: string) =>
  balance(entries.filter((entry) => entry.account === account));

describe('a document in the journal', () => {
  it('comes to zero, with what is owed on the account of whoever owes it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const totals = vatTotals(lines);
        const entries = invoiceEntries(invoiceOf(lines, asInvoiceVat(totals.subtotals)), accounts);
        expect(balance(entries)).toBe(0);
        expect(on(entries, '1300')).toBe(totals.totalCents);
        for (const { debitCents, creditCents } of entries) {
          expect(Math.min(debitCents, creditCents)).toBe(0);
          expect(Math.max(debitCents, creditCents)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('books hours and costs apart, with the tax beside them', () => {
    const lines = [
      { source: 'time', netCents: 10_000, vatTreatment: 'standard', vatBasisPoints: 2100 },
      { source: 'expense', netCents: 2_000, vatTreatment: 'standard', vatBasisPoints: 2100 },
    ];
    const vat = [{ vatTreatment: 'standard', vatBasisPoints: 2100, netCents: 12_000, vatCents: 2_520 }];
    expect(invoiceEntries(invoiceOf(lines, vat), accounts)).toEqual([
      { account: '1300', vatCode: '', debitCents: 14_520, creditCents: 0 },
      { account: '8000', vatCode: 'VH', debitCents: 0, creditCents: 10_000 },
      { account: '8010', vatCode: 'VH', debitCents: 0, creditCents: 2_000 },
      { account: '1500', vatCode: 'VH', debitCents: 0, creditCents: 2_520 },
    ]);
  });

  it('books a payout the other way round, and supervision on its own account', () => {
    const content = {
      lines: [
        { source: 'time', role: 'reviewer', netCents: 7_000 },
        { source: 'time', role: 'supervisor', netCents: 6_000 },
        { source: 'expense', role: 'reviewer', netCents: 500 },
      ],
      vat: [{ treatment: 'exempt', basisPoints: 0, netCents: 13_500, vatCents: 0 }],
    } as unknown as StatementContent;
    expect(statementEntries(content, accounts)).toEqual([
      { account: '1600', vatCode: '', debitCents: 0, creditCents: 13_500 },
      { account: '7000', vatCode: 'VV', debitCents: 7_000, creditCents: 0 },
      { account: '7010', vatCode: 'VV', debitCents: 6_000, creditCents: 0 },
      { account: '7020', vatCode: 'VV', debitCents: 500, creditCents: 0 },
    ]);
  });
});
