import type { EInvoice, EInvoiceLine, EInvoiceParty } from '~/platform/e-invoice/e-invoice';

const seller: EInvoiceParty = {
  name: 'Stichting Leerkring',
  addressLine: 'Kerkplein 1',
  postalCode: '3511 AB',
  city: 'Utrecht',
  countryCode: 'NL',
  kvk: '12345678',
  oin: null,
  vatNumber: 'NL123456789B01',
  endpoint: null,
  email: 'facturen@leerkring.example',
};

const buyer: EInvoiceParty = {
  name: 'Gemeente Veldrijk',
  addressLine: 'Raadhuisplein 2',
  postalCode: '9999 ZZ',
  city: 'Veldrijk',
  countryCode: 'NL',
  kvk: '87654321',
  oin: '00000001234567890000',
  vatNumber: null,
  endpoint: null,
  email: null,
};

const first: EInvoiceLine = {
  position: 1,
  name: 'Leerreview',
  description: '30 uur tegen 95 euro, aandeel 50%',
  netCents: 142_500,
  vatTreatment: 'standard',
  vatBasisPoints: 2100,
  properties: [
    { name: 'Uren', value: '30' },
    { name: 'Tarief', value: '95,00' },
  ],
  periodFrom: '2026-09-01',
  periodTo: '2026-09-30',
};

const second: EInvoiceLine = {
  ...first,
  position: 2,
  name: 'Correctie',
  description: null,
  netCents: -2_550,
  properties: [],
  periodFrom: null,
  periodTo: null,
};

/** An invoice with everything on it, for a municipality, in two lines of which one corrects. */
export const plainInvoice: EInvoice = {
  kind: 'invoice',
  profile: 'peppol',
  number: 'F2026-0001',
  issuedOn: '2026-10-01',
  dueOn: '2026-10-31',
  seller,
  buyer,
  orderNumber: 'PO-77',
  buyerReference: 'Afdeling Jeugd',
  projectReference: 'LR-2026-0042',
  corrects: null,
  periodFrom: '2026-09-01',
  periodTo: '2026-09-30',
  iban: 'NL91 ABNA 0417 1643 00',
  accountName: 'Stichting Leerkring',
  paymentReference: 'F2026-0001',
  note: 'Dank u wel',
  lines: [first, second],
  vat: [
    { treatment: 'standard', basisPoints: 2100, netCents: 139_950, vatCents: 29_390, exemptionReason: null },
  ],
  netCents: 139_950,
  vatCents: 29_390,
  totalCents: 169_340,
  attachments: [
    {
      filename: 'F2026-0001.pdf',
      mimeCode: 'application/pdf',
      bytes: new Uint8Array([37, 80, 68, 70]),
      description: 'De factuur om te lezen',
    },
  ],
};

export const plainCreditNote: EInvoice = {
  ...plainInvoice,
  kind: 'credit-note',
  number: 'C2026-0001',
  dueOn: null,
  corrects: { number: 'F2026-0001', issuedOn: '2026-10-01' },
};

/** The same, all of it taxed in another way. */
export function taxedAs(treatment: 'exempt' | 'outside' | 'reverse', reason: string | null): EInvoice {
  return {
    ...plainInvoice,
    lines: plainInvoice.lines.map((line) => ({ ...line, vatTreatment: treatment, vatBasisPoints: 0 })),
    vat: [{ treatment, basisPoints: 0, netCents: 139_950, vatCents: 0, exemptionReason: reason }],
    vatCents: 0,
    totalCents: 139_950,
  };
}
