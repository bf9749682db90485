import type { Cents } from '../../domain/kernel/money';
import { xmlText } from '../xml/xml-text';
import { type EInvoice, type EInvoiceVat, isCredit, vatCategories } from './e-invoice';

/** The rules about sums and tax that the invoice breaks; sums are exact, to the cent. */
export function amountFaults(invoice: EInvoice): string[] {
  const { lines, vat, netCents, vatCents, totalCents } = invoice;
  const keys = vat.map((subtotal) => keyOf(subtotal.treatment, subtotal.basisPoints));
  const taxed = (line: EInvoice['lines'][number]) => keyOf(line.vatTreatment, line.vatBasisPoints);
  const rules: [string, boolean][] = [
    ['BR-CO-04', lines.some((line) => !keys.includes(taxed(line)))],
    ['BR-CO-10', netCents !== sum(lines.map((line) => line.netCents))],
    ['BR-CO-14', vatCents !== sum(vat.map((subtotal) => subtotal.vatCents))],
    ['BR-CO-15', totalCents !== netCents + vatCents],
    ['BR-CO-18', vat.length === 0 || new Set(keys).size < keys.length],
    ['BR-O-11', vat.length > 1 && vat.some(({ treatment }) => treatment === 'outside')],
    ['a credit note below zero', isCredit(invoice.kind) && totalCents < 0],
  ];
  const ofSubtotals = vat.flatMap((subtotal, index) => {
    const its = lines.filter((line) => taxed(line) === keys[index]);
    return subtotalFaults(subtotal, its.length, sum(its.map((line) => line.netCents)));
  });
  return [...rules.flatMap(([rule, broken]) => (broken ? [rule] : [])), ...ofSubtotals];
}

function subtotalFaults(subtotal: EInvoiceVat, lineCount: number, lineCents: Cents): string[] {
  const { treatment, basisPoints, netCents } = subtotal;
  const category = vatCategories[treatment];
  const standard = treatment === 'standard';
  const reason = xmlText(subtotal.exemptionReason) !== undefined;
  const rules: [string, boolean][] = [
    [`BR-${category}-01`, lineCount === 0],
    [`BR-${category}-05`, standard ? basisPoints <= 0 : basisPoints !== 0],
    [`BR-${category}-08`, netCents !== lineCents],
    [`BR-${category}-09`, !isTaxOf(subtotal)],
    [`BR-${category}-10`, standard ? reason : treatment === 'exempt' && !reason],
  ];
  return rules.flatMap(([rule, broken]) => (broken ? [rule] : []));
}

/** Half a cent of rounding is allowed, whichever way it went. */
function isTaxOf({ netCents, basisPoints, vatCents }: EInvoiceVat): boolean {
  return Math.abs(vatCents * 10_000 - netCents * basisPoints) <= 5_000;
}

function keyOf(treatment: string, basisPoints: number): string {
  return `${treatment} ${basisPoints}`;
}

function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((whole, amount) => whole + amount, 0);
}
