import type { XmlElement } from '../xml/read-xml';
import { allAt, everyElement, textAt } from '../xml/xml-path';
import { centsAt, linesOf, type Rules } from './read-amounts';

const seller = 'cac:AccountingSupplierParty/cac:Party';
const buyer = 'cac:AccountingCustomerParty/cac:Party';
const country = 'cac:PostalAddress/cac:Country/cbc:IdentificationCode';
const legalNumber = 'cac:PartyLegalEntity/cbc:CompanyID';
const nlcius = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0';
const peppol = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:';
const mimeCodes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
];

const has = (element: XmlElement, path: string) => allAt(element, path).length > 0;
const dutch = (document: XmlElement, party: string) => textAt(document, `${party}/${country}`) === 'NL';
const addressed = (document: XmlElement, party: string) =>
  ['cbc:StreetName', 'cbc:CityName', 'cbc:PostalZone'].every((part) =>
    has(document, `${party}/cac:PostalAddress/${part}`),
  );
const dutchNumber = ({ attributes, text }: XmlElement) =>
  (attributes.schemeID === '0106' && /^\d{8}$/.test(text)) ||
  (attributes.schemeID === '0190' && /^\d{20}$/.test(text));
const never = (path: string) => (document: XmlElement) => !has(document, path);

const everywhere: Rules = {
  'PEPPOL-EN16931-R001': (document) => has(document, 'cbc:ProfileID'),
  'PEPPOL-EN16931-R002': (document) => allAt(document, 'cbc:Note').length <= 1,
  'PEPPOL-EN16931-R003': (document) =>
    has(document, 'cbc:BuyerReference') || has(document, 'cac:OrderReference/cbc:ID'),
  'PEPPOL-EN16931-R008': (document) =>
    everyElement(document).every(({ element }) => element.children.length > 0 || element.text.trim() !== ''),
  'PEPPOL-EN16931-R053': (document) =>
    allAt(document, 'cac:TaxTotal').filter((one) => has(one, 'cac:TaxSubtotal')).length === 1,
  'PEPPOL-EN16931-R054': (document) =>
    allAt(document, 'cac:TaxTotal').every((one) => has(one, 'cac:TaxSubtotal')),
  'PEPPOL-EN16931-R080': (document) =>
    allAt(document, 'cac:AdditionalDocumentReference').filter(
      (one) => textAt(one, 'cbc:DocumentTypeCode') === '50',
    ).length <= 1,
  'PEPPOL-EN16931-R110': (document) =>
    linesOf(document).every((line) => !(earliest(line) < earliest(document))),
  'PEPPOL-EN16931-R111': (document) => linesOf(document).every((line) => !(latest(line) > latest(document))),
  'PEPPOL-EN16931-R120': (document) =>
    linesOf(document).every((line) => {
      const name = line.name === 'cac:InvoiceLine' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity';
      const worth = Number(textAt(line, name)) * centsAt(line, 'cac:Price/cbc:PriceAmount');
      return Math.abs(worth - centsAt(line, 'cbc:LineExtensionAmount')) <= 2;
    }),
  'PEPPOL-EN16931-CL001': (document) =>
    everyElement(document).every(
      ({ element }) =>
        element.name !== 'cbc:EmbeddedDocumentBinaryObject' ||
        mimeCodes.includes(element.attributes.mimeCode ?? ''),
    ),
  'PEPPOL-EN16931-CL008': (document) =>
    everyElement(document).every(
      ({ element }) =>
        element.name !== 'cbc:EndpointID' ||
        /^(0106|0190|9925|9944)$/.test(element.attributes.schemeID ?? ''),
    ),
};

const ofPeppol: Rules = {
  'PEPPOL-EN16931-R004': (document) =>
    [`${peppol}billing:3.0`, `${peppol}selfbilling:3.0`].includes(
      textAt(document, 'cbc:CustomizationID') ?? '',
    ),
  'PEPPOL-EN16931-R007': (document) =>
    textAt(document, 'cbc:ProfileID') === `urn:fdc:peppol.eu:2017:poacc:${processOf(document)}:01:1.0`,
  'PEPPOL-EN16931-R010': (document) => has(document, `${buyer}/cbc:EndpointID`),
  'PEPPOL-EN16931-R020': (document) => has(document, `${seller}/cbc:EndpointID`),
  'PEPPOL-EN16931-P0100': (document) =>
    document.name !== 'Invoice' ||
    textAt(document, 'cbc:InvoiceTypeCode') === (processOf(document) === 'billing' ? '380' : '389'),
  'PEPPOL-EN16931-P0101': (document) =>
    document.name !== 'CreditNote' ||
    textAt(document, 'cbc:CreditNoteTypeCode') === (processOf(document) === 'billing' ? '381' : '261'),
  'NL-R-001': (document) =>
    document.name !== 'CreditNote' ||
    !dutch(document, seller) ||
    has(document, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
  'NL-R-002': (document) => !dutch(document, seller) || addressed(document, seller),
  'NL-R-003': (document) =>
    !dutch(document, seller) || allAt(document, `${seller}/${legalNumber}`).every(dutchNumber),
  'NL-R-004': (document) => !dutch(document, seller) || !dutch(document, buyer) || addressed(document, buyer),
  'NL-R-005': (document) =>
    !dutch(document, seller) ||
    !dutch(document, buyer) ||
    allAt(document, `${buyer}/${legalNumber}`).every(dutchNumber),
  'NL-R-007': (document) => !dutch(document, seller) || has(document, 'cac:PaymentMeans'),
  'NL-R-008': (document) => !dutch(document, seller) || hasDutchMeans(document),
};

/** All of these hold for sellers in the Netherlands; the last three are advice that we follow too. */
const ofNlcius: Rules = {
  'BR-NL-1': (document) => {
    const numbers = allAt(document, `${seller}/${legalNumber}`);
    return numbers.length > 0 && numbers.every(dutchNumber);
  },
  'BR-NL-3': (document) => addressed(document, seller),
  'BR-NL-4': (document) => !dutch(document, buyer) || addressed(document, buyer),
  'BR-NL-7': (document) =>
    document.name === 'Invoice'
      ? ['380', '389'].includes(textAt(document, 'cbc:InvoiceTypeCode') ?? '')
      : textAt(document, 'cbc:CreditNoteTypeCode') === '381',
  'BR-NL-10': (document) => {
    const numbers = allAt(document, `${buyer}/${legalNumber}`);
    return !dutch(document, buyer) || (numbers.length > 0 && numbers.every(dutchNumber));
  },
  'BR-NL-11': (document) => has(document, 'cac:PaymentMeans'),
  'BR-NL-12': (document) => hasDutchMeans(document),
  'BR-NL-24': never('cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate'),
  'BR-NL-30': never('cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:Name'),
  'BR-NL-35': never('cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode'),
};

export function profileRules(document: XmlElement): Rules {
  if (textAt(document, 'cbc:CustomizationID') !== nlcius) return { ...everywhere, ...ofPeppol };
  return dutch(document, seller) ? { ...everywhere, ...ofNlcius } : everywhere;
}

function processOf(document: XmlElement): string {
  return textAt(document, 'cbc:CustomizationID') === `${peppol}selfbilling:3.0` ? 'selfbilling' : 'billing';
}

function hasDutchMeans(document: XmlElement): boolean {
  return allAt(document, 'cac:PaymentMeans/cbc:PaymentMeansCode').every(({ text }) =>
    ['30', '48', '49', '57', '58', '59'].includes(text),
  );
}

function earliest(element: XmlElement): string {
  return (
    textAt(element, 'cac:InvoicePeriod/cbc:StartDate') ?? (element.name.startsWith('cac:') ? '9999' : '')
  );
}

function latest(element: XmlElement): string {
  return textAt(element, 'cac:InvoicePeriod/cbc:EndDate') ?? (element.name.startsWith('cac:') ? '' : '9999');
}
