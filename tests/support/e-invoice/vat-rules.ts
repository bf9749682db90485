import type { XmlElement } from '../xml/read-xml';
import { allAt, everyElement, textAt } from '../xml/xml-path';
import { centsAt, linesOf, type Rules, rateAt, subtotalsOf, sumAt } from './read-amounts';

type Category = 'S' | 'E' | 'O' | 'AE';

const ofLine = 'cac:Item/cac:ClassifiedTaxCategory';
const vatNumber = 'cac:Party/cac:PartyTaxScheme/cbc:CompanyID';
const sellerNumber = `cac:AccountingSupplierParty/${vatNumber}`;
const buyerNumber = `cac:AccountingCustomerParty/${vatNumber}`;
const buyerLegal = 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID';

const linesIn = (document: XmlElement, category: Category) =>
  linesOf(document).filter((line) => textAt(line, `${ofLine}/cbc:ID`) === category);
const subtotalsIn = (document: XmlElement, category: Category) =>
  subtotalsOf(document).filter((one) => textAt(one, 'cac:TaxCategory/cbc:ID') === category);
const uses = (document: XmlElement, category: Category) =>
  linesIn(document, category).length + subtotalsIn(document, category).length > 0;
const has = (element: XmlElement, path: string) => allAt(element, path).length > 0;
const hasReason = (subtotal: XmlElement) =>
  has(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReason') ||
  has(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReasonCode');

/** Rules that every category has, with its own number: one breakdown, the rate, the base, the tax. */
function rulesOf(category: Category): Rules {
  const rateHolds = (rate: number | undefined) => {
    if (category === 'S') return rate !== undefined && rate > 0;
    return category === 'O' ? rate === undefined : rate === 0;
  };
  return {
    [`BR-${category}-01`]: (document) => {
      const lines = linesIn(document, category).length;
      const subtotals = subtotalsIn(document, category).length;
      return category === 'S' ? lines > 0 === subtotals > 0 : subtotals === (lines > 0 ? 1 : 0);
    },
    [`BR-${category}-05`]: (document) =>
      linesIn(document, category).every((line) => rateHolds(rateAt(line, `${ofLine}/cbc:Percent`))) &&
      subtotalsIn(document, category).every((one) => rateHolds(rateAt(one, 'cac:TaxCategory/cbc:Percent'))),
    [`BR-${category}-08`]: (document) =>
      subtotalsIn(document, category).every((subtotal) => {
        const rate = rateAt(subtotal, 'cac:TaxCategory/cbc:Percent');
        const its = linesIn(document, category).filter(
          (line) => rateAt(line, `${ofLine}/cbc:Percent`) === rate,
        );
        return centsAt(subtotal, 'cbc:TaxableAmount') === sumAt(its, 'cbc:LineExtensionAmount');
      }),
    [`BR-${category}-09`]: (document) =>
      subtotalsIn(document, category).every((subtotal) => {
        const rate = rateAt(subtotal, 'cac:TaxCategory/cbc:Percent') ?? 0;
        const exact = centsAt(subtotal, 'cbc:TaxableAmount') * rate;
        return Math.abs(centsAt(subtotal, 'cbc:TaxAmount') * 10_000 - exact) <= 5_000;
      }),
    [`BR-${category}-10`]: (document) =>
      subtotalsIn(document, category).every((one) => hasReason(one) === (category !== 'S')),
  };
}

export const vatRules: Rules = {
  ...rulesOf('S'),
  ...rulesOf('E'),
  ...rulesOf('O'),
  ...rulesOf('AE'),
  'BR-S-02': (document) => !uses(document, 'S') || has(document, sellerNumber),
  'BR-E-02': (document) => !uses(document, 'E') || has(document, sellerNumber),
  'BR-O-02': (document) =>
    !uses(document, 'O') || (!has(document, sellerNumber) && !has(document, buyerNumber)),
  'BR-AE-02': (document) =>
    !uses(document, 'AE') ||
    (has(document, sellerNumber) && (has(document, buyerNumber) || has(document, buyerLegal))),
  'BR-O-11': (document) => subtotalsIn(document, 'O').length === 0 || subtotalsOf(document).length === 1,
  'BR-O-12': (document) => !uses(document, 'O') || linesIn(document, 'O').length === linesOf(document).length,
  'PEPPOL-EN16931-P0105': (document) => codeFits(document, 'VATEX-EU-O', 'O'),
  'PEPPOL-EN16931-P0107': (document) => codeFits(document, 'VATEX-EU-AE', 'AE'),
};

function codeFits(document: XmlElement, code: string, category: Category): boolean {
  return everyElement(document).every(
    ({ element }) =>
      textAt(element, 'cbc:TaxExemptionReasonCode') !== code || textAt(element, 'cbc:ID') === category,
  );
}
