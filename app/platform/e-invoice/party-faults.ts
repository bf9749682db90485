import { xmlText } from '../xml/xml-text';
import type { EInvoice, EInvoiceParty, VatTreatment } from './e-invoice';
import { isEndpoint } from './endpoint-schemes';
import { endpointOf, legalIdentifierOf } from './party-element';

/** The rules about seller and buyer that the invoice breaks. */
export function partyFaults(invoice: EInvoice): string[] {
  const { seller, buyer, profile } = invoice;
  const parties = [seller, buyer];
  const treatments = new Set<VatTreatment>(invoice.vat.map(({ treatment }) => treatment));
  const legalSeller = legalIdentifierOf(seller) !== null;
  const legalBuyer = legalIdentifierOf(buyer) !== null;
  const rules: [string, boolean][] = [
    ['BR-06', xmlText(seller.name) === undefined],
    ['BR-07', xmlText(buyer.name) === undefined],
    ['BR-09', !hasCountry(seller)],
    ['BR-11', !hasCountry(buyer)],
    ['BR-AE-02', treatments.has('reverse') && !(seller.vatNumber && (buyer.vatNumber || legalBuyer))],
    ['BR-CL-11', parties.some(hasWrongNumber)],
    ['BR-CO-09', parties.some(hasWrongVatNumber)],
    ['BR-CO-26', !legalSeller && (treatments.has('outside') || seller.vatNumber === null)],
    ['BR-E-02', treatments.has('exempt') && seller.vatNumber === null],
    ['BR-NL-1', isDutch(seller) && !legalSeller],
    ['BR-NL-3', !hasAddress(seller)],
    ['BR-NL-4', !hasAddress(buyer)],
    ['BR-NL-10', profile === 'nlcius' && isDutch(seller) && isDutch(buyer) && !legalBuyer],
    ['BR-S-02', treatments.has('standard') && seller.vatNumber === null],
    ['PEPPOL-EN16931-CL008', parties.some(hasWrongEndpoint)],
    ['PEPPOL-EN16931-R010', profile === 'peppol' && endpointOf(buyer) === null],
    ['PEPPOL-EN16931-R020', profile === 'peppol' && endpointOf(seller) === null],
  ];
  return rules.flatMap(([rule, broken]) => (broken ? [rule] : []));
}

function hasCountry({ countryCode }: EInvoiceParty): boolean {
  return /^[A-Z]{2}$/.test(countryCode);
}

function hasAddress({ addressLine, postalCode, city }: EInvoiceParty): boolean {
  return [addressLine, postalCode, city].every((part) => xmlText(part) !== undefined);
}

function hasWrongNumber({ kvk, oin }: EInvoiceParty): boolean {
  return (kvk !== null && !/^\d{8}$/.test(kvk)) || (oin !== null && !/^\d{20}$/.test(oin));
}

function hasWrongVatNumber({ vatNumber }: EInvoiceParty): boolean {
  return vatNumber !== null && !/^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(vatNumber);
}

function hasWrongEndpoint({ endpoint }: EInvoiceParty): boolean {
  return endpoint !== null && !isEndpoint(endpoint.scheme, xmlText(endpoint.identifier) ?? '');
}

function isDutch({ countryCode }: EInvoiceParty): boolean {
  return countryCode === 'NL';
}
