import { xmlLines, xmlText } from '../xml/xml-text';
import type { EInvoiceLine } from './e-invoice';
import { euros, vatCategory } from './vat-elements';

/** One unit at the net amount of the line; a line below zero is minus one unit, since no price may be negative (BR-27). */
export function lineElement(
  line: EInvoiceLine,
  quantityName: 'cbc:InvoicedQuantity' | 'cbc:CreditedQuantity',
) {
  return {
    'cbc:ID': String(line.position),
    [quantityName]: { '@unitCode': 'C62', '#': line.netCents < 0 ? '-1' : '1' },
    'cbc:LineExtensionAmount': euros(line.netCents),
    'cac:InvoicePeriod': periodElement(line),
    'cac:Item': {
      'cbc:Description': xmlLines(line.description),
      'cbc:Name': xmlText(line.name),
      'cac:ClassifiedTaxCategory': vatCategory(line.vatTreatment, line.vatBasisPoints),
      'cac:AdditionalItemProperty': line.properties.map(({ name, value }) => ({
        'cbc:Name': xmlText(name),
        'cbc:Value': xmlText(value),
      })),
    },
    'cac:Price': { 'cbc:PriceAmount': euros(Math.abs(line.netCents)) },
  };
}

export function periodElement({
  periodFrom,
  periodTo,
}: Pick<EInvoiceLine, 'periodFrom' | 'periodTo'>): object | undefined {
  if (!periodFrom && !periodTo) return undefined;
  return { 'cbc:StartDate': periodFrom ?? undefined, 'cbc:EndDate': periodTo ?? undefined };
}
