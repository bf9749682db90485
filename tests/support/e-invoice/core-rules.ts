import { isCalendarDay } from '~/domain/kernel/calendar-day';
import type { XmlElement } from '../xml/read-xml';
import { allAt, everyElement, textAt } from '../xml/xml-path';
import { centsAt, centsOf, linesOf, type Rules, subtotalsOf, sumAt } from './read-amounts';

const seller = 'cac:AccountingSupplierParty/cac:Party';
const buyer = 'cac:AccountingCustomerParty/cac:Party';
const total = 'cac:LegalMonetaryTotal';
const item = 'cac:Item';

const has = (path: string) => (document: XmlElement) => allAt(document, path).length > 0;
const everyLine = (holds: (line: XmlElement) => boolean) => (document: XmlElement) =>
  linesOf(document).every(holds);
const quantityOf = (line: XmlElement) =>
  allAt(line, line.name === 'cac:InvoiceLine' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity')[0];

function inOrder(period: XmlElement): boolean {
  const from = textAt(period, 'cbc:StartDate');
  const to = textAt(period, 'cbc:EndDate');
  return from === undefined || to === undefined || from <= to;
}

function eachNamed(document: XmlElement, names: RegExp, holds: (element: XmlElement) => boolean): boolean {
  return everyElement(document).every(({ element }) => !names.test(element.name) || holds(element));
}

/** EN 16931: what must be there, and how it adds up. */
export const coreRules: Rules = {
  'BR-01': has('cbc:CustomizationID'),
  'BR-02': has('cbc:ID'),
  'BR-03': has('cbc:IssueDate'),
  'BR-04': (document) => has('cbc:InvoiceTypeCode')(document) || has('cbc:CreditNoteTypeCode')(document),
  'BR-05': has('cbc:DocumentCurrencyCode'),
  'BR-06': has(`${seller}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'BR-07': has(`${buyer}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'BR-08': has(`${seller}/cac:PostalAddress`),
  'BR-09': has(`${seller}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`),
  'BR-10': has(`${buyer}/cac:PostalAddress`),
  'BR-11': has(`${buyer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`),
  'BR-12': has(`${total}/cbc:LineExtensionAmount`),
  'BR-13': has(`${total}/cbc:TaxExclusiveAmount`),
  'BR-14': has(`${total}/cbc:TaxInclusiveAmount`),
  'BR-15': has(`${total}/cbc:PayableAmount`),
  'BR-16': (document) => linesOf(document).length > 0,
  'BR-21': everyLine((line) => textAt(line, 'cbc:ID') !== undefined),
  'BR-22': everyLine((line) => quantityOf(line) !== undefined),
  'BR-23': everyLine((line) => quantityOf(line)?.attributes.unitCode !== undefined),
  'BR-24': everyLine((line) => textAt(line, 'cbc:LineExtensionAmount') !== undefined),
  'BR-25': everyLine((line) => textAt(line, `${item}/cbc:Name`) !== undefined),
  'BR-26': everyLine((line) => textAt(line, 'cac:Price/cbc:PriceAmount') !== undefined),
  'BR-27': everyLine((line) => centsAt(line, 'cac:Price/cbc:PriceAmount') >= 0),
  'BR-29': (document) => allAt(document, 'cac:InvoicePeriod').every(inOrder),
  'BR-30': everyLine((line) => allAt(line, 'cac:InvoicePeriod').every(inOrder)),
  'BR-45': (document) => subtotalsOf(document).every(has('cbc:TaxableAmount')),
  'BR-46': (document) => subtotalsOf(document).every(has('cbc:TaxAmount')),
  'BR-47': (document) => subtotalsOf(document).every(has('cac:TaxCategory/cbc:ID')),
  'BR-48': (document) =>
    subtotalsOf(document).every(
      (one) => has('cac:TaxCategory/cbc:Percent')(one) || textAt(one, 'cac:TaxCategory/cbc:ID') === 'O',
    ),
  'BR-49': (document) => allAt(document, 'cac:PaymentMeans').every(has('cbc:PaymentMeansCode')),
  'BR-50': (document) => allAt(document, 'cac:PaymentMeans/cac:PayeeFinancialAccount').every(has('cbc:ID')),
  'BR-52': (document) => allAt(document, 'cac:AdditionalDocumentReference').every(has('cbc:ID')),
  'BR-54': everyLine((line) =>
    allAt(line, `${item}/cac:AdditionalItemProperty`).every(
      (property) => has('cbc:Name')(property) && has('cbc:Value')(property),
    ),
  ),
  'BR-55': (document) =>
    allAt(document, 'cac:BillingReference').every(has('cac:InvoiceDocumentReference/cbc:ID')),
  'BR-61': (document) =>
    allAt(document, 'cac:PaymentMeans').every(
      (means) =>
        !['30', '58'].includes(textAt(means, 'cbc:PaymentMeansCode') ?? '') ||
        has('cac:PayeeFinancialAccount/cbc:ID')(means),
    ),
  'BR-62': (document) => allAt(document, `${seller}/cbc:EndpointID`).every(hasScheme),
  'BR-63': (document) => allAt(document, `${buyer}/cbc:EndpointID`).every(hasScheme),
  'BR-CO-04': everyLine(has(`${item}/cac:ClassifiedTaxCategory/cbc:ID`)),
  'BR-CO-09': (document) =>
    [seller, buyer]
      .flatMap((party) => allAt(document, `${party}/cac:PartyTaxScheme/cbc:CompanyID`))
      .every(({ text }) => /^[A-Z]{2}/.test(text)),
  'BR-CO-10': (document) =>
    centsAt(document, `${total}/cbc:LineExtensionAmount`) ===
    sumAt(linesOf(document), 'cbc:LineExtensionAmount'),
  'BR-CO-13': (document) =>
    centsAt(document, `${total}/cbc:TaxExclusiveAmount`) ===
    centsAt(document, `${total}/cbc:LineExtensionAmount`),
  'BR-CO-14': (document) =>
    centsAt(document, 'cac:TaxTotal/cbc:TaxAmount') === sumAt(subtotalsOf(document), 'cbc:TaxAmount'),
  'BR-CO-15': (document) =>
    centsAt(document, `${total}/cbc:TaxInclusiveAmount`) ===
    centsAt(document, `${total}/cbc:TaxExclusiveAmount`) + centsAt(document, 'cac:TaxTotal/cbc:TaxAmount'),
  'BR-CO-16': (document) =>
    centsAt(document, `${total}/cbc:PayableAmount`) === centsAt(document, `${total}/cbc:TaxInclusiveAmount`),
  'BR-CO-18': has('cac:TaxTotal/cac:TaxSubtotal'),
  'BR-CO-19': (document) => allAt(document, 'cac:InvoicePeriod').every(hasDay),
  'BR-CO-20': everyLine((line) => allAt(line, 'cac:InvoicePeriod').every(hasDay)),
  'BR-CO-25': (document) =>
    document.name !== 'Invoice' ||
    centsAt(document, `${total}/cbc:PayableAmount`) <= 0 ||
    has('cbc:DueDate')(document) ||
    has('cac:PaymentTerms/cbc:Note')(document),
  'BR-CO-26': (document) =>
    has(`${seller}/cac:PartyTaxScheme/cbc:CompanyID`)(document) ||
    has(`${seller}/cac:PartyIdentification/cbc:ID`)(document) ||
    has(`${seller}/cac:PartyLegalEntity/cbc:CompanyID`)(document),
};

/** EN 16931: codes, and how values are written. */
export const valueRules: Rules = {
  'BR-CL-01': (document) =>
    document.name === 'Invoice'
      ? ['380', '389'].includes(textAt(document, 'cbc:InvoiceTypeCode') ?? '')
      : ['381', '261'].includes(textAt(document, 'cbc:CreditNoteTypeCode') ?? ''),
  'BR-CL-03': (document) =>
    eachNamed(document, /Amount$/, ({ attributes }) => attributes.currencyID === 'EUR'),
  'BR-CL-04': (document) => textAt(document, 'cbc:DocumentCurrencyCode') === 'EUR',
  'BR-CL-08': (document) => allAt(document, 'cbc:Note').every(({ text }) => !/#[^#]+#/.test(text)),
  'BR-CL-11': (document) =>
    eachNamed(document, /CompanyID$/, ({ attributes }) =>
      /^(0106|0190)$/.test(attributes.schemeID ?? '0106'),
    ),
  'BR-CL-14': (document) => eachNamed(document, /IdentificationCode$/, ({ text }) => /^[A-Z]{2}$/.test(text)),
  'BR-CL-16': (document) => eachNamed(document, /PaymentMeansCode$/, ({ text }) => text === '58'),
  'BR-CL-17': (document) => eachNamed(document, /TaxCategory$/, (one) => isCategory(textAt(one, 'cbc:ID'))),
  'BR-CL-22': (document) =>
    eachNamed(document, /TaxExemptionReasonCode$/, ({ text }) => /^VATEX-EU-(AE|O)$/.test(text)),
  'BR-CL-23': (document) =>
    eachNamed(document, /edQuantity$/, ({ attributes }) => attributes.unitCode === 'C62'),
  'BR-CL-24': (document) =>
    eachNamed(document, /BinaryObject$/, ({ attributes }) => attributes.mimeCode !== undefined),
  'BR-DEC': (document) => eachNamed(document, /Amount$/, ({ text }) => !Number.isNaN(centsOf(text))),
  'UBL-DT-07': (document) =>
    eachNamed(document, /BinaryObject$/, ({ attributes }) => attributes.filename !== undefined),
  'UBL-SR-48': everyLine((line) => allAt(line, `${item}/cac:ClassifiedTaxCategory`).length === 1),
  'xs:date': (document) => eachNamed(document, /Date$/, ({ text }) => isCalendarDay(text)),
  'xs:base64Binary': (document) =>
    eachNamed(document, /BinaryObject$/, ({ text }) =>
      /^([A-Za-z\d+/]{4})*([A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text),
    ),
};

function hasScheme({ attributes }: XmlElement): boolean {
  return attributes.schemeID !== undefined;
}

function hasDay(period: XmlElement): boolean {
  return has('cbc:StartDate')(period) || has('cbc:EndDate')(period);
}

function isCategory(code: string | undefined): boolean {
  return code !== undefined && ['S', 'E', 'O', 'AE'].includes(code);
}
