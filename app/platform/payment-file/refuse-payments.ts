import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';
import { isCalendarDay } from '../../domain/kernel/calendar-day';
import { bankText, isBankIdentifier } from './bank-text';
import type { PaymentFile, Transfer } from './payment-file';

/** The most a SEPA credit transfer can be, 999,999,999.99 euros. */
const mostCents = 99_999_999_999;

/** Throws a `RangeError` that says what a bank would refuse, by the reference of the payment and never by its name or account. */
export function refusePayments(file: PaymentFile) {
  const { messageId, debtor, transfers } = file;
  const faults: [string, boolean][] = [
    ['the message has no identifier for banks', !isBankIdentifier(messageId)],
    ['the message was made at no time', Number.isNaN(file.createdAt.getTime())],
    ['the day of execution is none', !isCalendarDay(file.executionOn)],
    ['the debtor has no name for banks', bankText(debtor.name, 70) === ''],
    ['the debtor has no account', !isSepaAccount(debtor.iban)],
    ['the debtor has another code for a bank', debtor.bic !== null && !isValidBIC(debtor.bic)],
    ['there is nothing to pay', transfers.length === 0],
    [
      'two payments have one reference',
      new Set(transfers.map(({ endToEndId }) => endToEndId)).size < transfers.length,
    ],
  ];
  const said = [
    ...faults.flatMap(([fault, found]) => (found ? [fault] : [])),
    ...transfers.flatMap(transferFaults),
  ];
  if (said.length > 0) throw new RangeError(`Payments no bank takes: ${said.join('; ')}`);
}

function transferFaults({ endToEndId, creditor, amountCents }: Transfer): string[] {
  const faults: [string, boolean][] = [
    ['no reference for banks', !isBankIdentifier(endToEndId)],
    ['no name for banks', bankText(creditor.name, 70) === ''],
    ['no account', !isSepaAccount(creditor.iban)],
    ['no amount', !Number.isInteger(amountCents) || amountCents < 1 || amountCents > mostCents],
  ];
  return faults.flatMap(([fault, found]) => (found ? [`${endToEndId} has ${fault}`] : []));
}

function isSepaAccount(iban: string): boolean {
  const plain = electronicFormatIBAN(iban);
  return plain !== null && isValidIBAN(plain) && isSEPACountry(plain.slice(0, 2));
}
