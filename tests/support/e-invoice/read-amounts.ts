import type { XmlElement } from '../xml/read-xml';
import { allAt, textAt } from '../xml/xml-path';

export type Rules = Readonly<Record<string, (document: XmlElement) => boolean>>;

/** Whole cents, so that sums are exact; `NaN` for what is no amount. */
export function centsOf(text: string | undefined): number {
  const form = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text ?? '');
  if (!form) return Number.NaN;
  const cents = Number(form[2]) * 100 + Number((form[3] ?? '').padEnd(2, '0'));
  return form[1] ? -cents : cents;
}

export function centsAt(element: XmlElement, path: string): number {
  return centsOf(textAt(element, path));
}

export function sumAt(elements: readonly XmlElement[], path: string): number {
  return elements.reduce((sum, element) => sum + centsAt(element, path), 0);
}

export function linesOf(document: XmlElement): XmlElement[] {
  return allAt(document, document.name === 'Invoice' ? 'cac:InvoiceLine' : 'cac:CreditNoteLine');
}

export function subtotalsOf(document: XmlElement): XmlElement[] {
  return allAt(document, 'cac:TaxTotal/cac:TaxSubtotal');
}

/** Hundredths of a percent; `undefined` where no rate is named. */
export function rateAt(element: XmlElement, path: string): number | undefined {
  const text = textAt(element, path);
  return text === undefined ? undefined : centsOf(text);
}
