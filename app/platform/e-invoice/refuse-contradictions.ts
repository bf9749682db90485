import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { isCalendarDay } from '../../domain/kernel/calendar-day';
import { xmlText } from '../xml/xml-text';
import { amountFaults } from './amount-faults';
import { type EInvoice, isCredit } from './e-invoice';
import { partyFaults } from './party-faults';

/** Throws a `RangeError` that names the rules of EN 16931, Peppol or NLCIUS the invoice breaks, if any. */
export function refuseContradictions(invoice: EInvoice) {
  const faults = [...documentFaults(invoice), ...partyFaults(invoice), ...amountFaults(invoice)];
  if (faults.length > 0) throw new RangeError(`E-invoice that breaks ${faults.join(', ')}`);
}

function documentFaults(invoice: EInvoice): string[] {
  const { kind, profile, lines, attachments } = invoice;
  const credit = isCredit(kind);
  const rules: [string, boolean][] = [
    ['BR-02', isBlank(invoice.number)],
    ['BR-16', lines.length === 0],
    ['BR-21', new Set(lines.map(({ position }) => position)).size < lines.length],
    ['BR-25', lines.some(({ name }) => isBlank(name))],
    ['BR-52', attachments.some(({ filename, bytes }) => isBlank(filename) || bytes.length === 0)],
    [
      'BR-54',
      lines.some(({ properties }) => properties.some((one) => isBlank(one.name) || isBlank(one.value))),
    ],
    ['BR-55', invoice.corrects !== null && isBlank(invoice.corrects.number)],
    ['BR-61', !isValidIBAN(electronicFormatIBAN(invoice.iban) ?? '')],
    ['BR-CO-25', !credit && invoice.dueOn === null],
    ['BR-NL-7', profile === 'nlcius' && kind === 'self-billed-credit-note'],
    ['NL-R-001', credit && invoice.corrects === null],
    ['PEPPOL-EN16931-F001', daysOf(invoice).some((day) => !isCalendarDay(day))],
    ['PEPPOL-EN16931-R003', isBlank(invoice.orderNumber) && isBlank(invoice.buyerReference)],
  ];
  return [...rules.flatMap(([rule, broken]) => (broken ? [rule] : [])), ...periodFaults(invoice)];
}

function periodFaults({ periodFrom, periodTo, lines }: EInvoice): string[] {
  const isBefore = (day: string | null, other: string | null) =>
    day !== null && other !== null && day < other;
  const rules: [string, boolean][] = [
    ['BR-29', isBefore(periodTo, periodFrom)],
    ['BR-30', lines.some((line) => isBefore(line.periodTo, line.periodFrom))],
    ['PEPPOL-EN16931-R110', lines.some((line) => isBefore(line.periodFrom, periodFrom))],
    ['PEPPOL-EN16931-R111', lines.some((line) => isBefore(periodTo, line.periodTo))],
  ];
  return rules.flatMap(([rule, broken]) => (broken ? [rule] : []));
}

function daysOf({ issuedOn, dueOn, corrects, periodFrom, periodTo, lines }: EInvoice): string[] {
  const ofLines = lines.flatMap((line) => [line.periodFrom, line.periodTo]);
  return [issuedOn, dueOn, corrects?.issuedOn, periodFrom, periodTo, ...ofLines].filter((day) => day != null);
}

function isBlank(text: string | null): boolean {
  return xmlText(text) === undefined;
}
