import { xmlText } from '../xml/xml-text';
import type { EInvoiceParty } from './e-invoice';

export interface Identifier {
  readonly scheme: string;
  readonly identifier: string;
}

/** The number of the organisation by law: OIN of a public body (scheme 0190), else KvK (0106). */
export function legalIdentifierOf(party: EInvoiceParty): Identifier | null {
  if (party.oin) return { scheme: '0190', identifier: party.oin };
  return party.kvk ? { scheme: '0106', identifier: party.kvk } : null;
}

export function endpointOf(party: EInvoiceParty): Identifier | null {
  return party.endpoint ?? legalIdentifierOf(party);
}

/** The party in the order of the schema; what is not known is left out, since an empty element is refused. */
export function partyElement(party: EInvoiceParty, withVatNumber: boolean) {
  const endpoint = endpointOf(party);
  const legal = legalIdentifierOf(party);
  const vatNumber = withVatNumber ? xmlText(party.vatNumber) : undefined;
  const email = xmlText(party.email);
  return {
    'cac:Party': {
      'cbc:EndpointID': identifierElement(endpoint),
      'cac:PartyName': { 'cbc:Name': xmlText(party.name) },
      'cac:PostalAddress': {
        'cbc:StreetName': xmlText(party.addressLine),
        'cbc:CityName': xmlText(party.city),
        'cbc:PostalZone': xmlText(party.postalCode),
        'cac:Country': { 'cbc:IdentificationCode': party.countryCode },
      },
      'cac:PartyTaxScheme': vatNumber && { 'cbc:CompanyID': vatNumber, 'cac:TaxScheme': { 'cbc:ID': 'VAT' } },
      'cac:PartyLegalEntity': {
        'cbc:RegistrationName': xmlText(party.name),
        'cbc:CompanyID': identifierElement(legal),
      },
      'cac:Contact': email && { 'cbc:ElectronicMail': email },
    },
  };
}

function identifierElement(identifier: Identifier | null) {
  return identifier ? { '@schemeID': identifier.scheme, '#': xmlText(identifier.identifier) } : undefined;
}
