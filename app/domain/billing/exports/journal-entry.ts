import type { CalendarDay } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import type { VatTreatment } from '../../reviews/agreement/vat-treatment';
import type { InvoiceContent } from '../invoices/invoice-content';
import type { StatementContent } from '../payouts/statement-content';

/** Where amounts are booked and how a bookkeeping program calls a tax; from the settings. */
export interface LedgerAccounts {
  readonly revenueAccount: string;
  readonly expenseRevenueAccount: string;
  readonly payoutAccount: string;
  readonly supervisionAccount: string;
  readonly expensePayoutAccount: string;
  readonly debtorAccount: string;
  readonly creditorAccount: string;
  readonly vatPayableAccount: string;
  readonly vatReceivableAccount: string;
  readonly standardVatCode: string;
  readonly exemptVatCode: string;
  readonly outsideVatCode: string;
  readonly reverseVatCode: string;
}

/** One row of a journal. Of debit and credit one is zero, and neither is below it. */
export interface JournalEntry {
  readonly account: string;
  readonly vatCode: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
}

export interface JournalDocument {
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly relation: string;
  readonly entries: readonly JournalEntry[];
}

/** What a payer owes, beside what it was for. On a credit note every amount changes sides. */
export function invoiceEntries(
  content: Pick<InvoiceContent, 'lines' | 'vat'>,
  accounts: LedgerAccounts,
): JournalEntry[] {
  const sums = new Sums(accounts);
  for (const { source, netCents, vatTreatment } of content.lines) {
    const account = source === 'time' ? accounts.revenueAccount : accounts.expenseRevenueAccount;
    sums.add(account, vatTreatment, -netCents);
  }
  for (const { vatTreatment, vatCents } of content.vat) {
    sums.add(accounts.vatPayableAccount, vatTreatment, -vatCents);
  }
  return sums.balancedOn(accounts.debtorAccount);
}

/** What the network owes a payee, beside what it is for: hours of supervision apart, costs apart. */
export function statementEntries(
  content: Pick<StatementContent, 'lines' | 'vat'>,
  accounts: LedgerAccounts,
): JournalEntry[] {
  const sums = new Sums(accounts);
  const treatment = content.vat[0]?.treatment ?? 'outside';
  for (const { source, role, netCents } of content.lines) {
    const ofHours = role === 'supervisor' ? accounts.supervisionAccount : accounts.payoutAccount;
    sums.add(source === 'time' ? ofHours : accounts.expensePayoutAccount, treatment, netCents);
  }
  for (const { treatment: taxed, vatCents } of content.vat) {
    sums.add(accounts.vatReceivableAccount, taxed, vatCents);
  }
  return sums.balancedOn(accounts.creditorAccount);
}

/** Amounts by account and tax, debit above zero. */
class Sums {
  private readonly amounts = new Map<string, { account: string; vatCode: string; cents: Cents }>();

  constructor(private readonly accounts: LedgerAccounts) {}

  add(account: string, treatment: VatTreatment, cents: Cents): void {
    const vatCode = this.accounts[`${treatment}VatCode`];
    const key = JSON.stringify([account, vatCode]);
    const sum = this.amounts.get(key) ?? { account, vatCode, cents: 0 };
    sum.cents += cents;
    this.amounts.set(key, sum);
  }

  /** With what is left of them on the account of whoever owes or is owed, so that a document comes to zero. */
  balancedOn(account: string): JournalEntry[] {
    const others = [...this.amounts.values()].filter(({ cents }) => cents !== 0);
    const left = -others.reduce((sum, { cents }) => sum + cents, 0);
    const balancing = left === 0 ? [] : [{ account, vatCode: '', cents: left }];
    return [...balancing, ...others].map(({ account: on, vatCode, cents }) => ({
      account: on,
      vatCode,
      debitCents: Math.max(cents, 0),
      creditCents: Math.max(-cents, 0),
    }));
  }
}
