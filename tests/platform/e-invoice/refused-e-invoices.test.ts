import { describe, expect, it } from 'vitest';
import { plainCreditNote, plainInvoice, taxedAs } from '#tests/support/e-invoice/plain-invoice';
import type { EInvoice, EInvoiceLine, EInvoiceParty } from '~/platform/e-invoice/e-invoice';
import { writeEInvoice } from '~/platform/e-invoice/write-e-invoice';

const seller = (change: Partial<EInvoiceParty>): EInvoice => ({
  ...plainInvoice,
  seller: { ...plainInvoice.seller, ...change },
});
const buyer = (change: Partial<EInvoiceParty>): EInvoice => ({
  ...plainInvoice,
  buyer: { ...plainInvoice.buyer, ...change },
});
const lines = (change: Partial<EInvoiceLine>): EInvoice => ({
  ...plainInvoice,
  lines: plainInvoice.lines.map((line) => ({ ...line, ...change })),
});
const vat = (change: Partial<EInvoice['vat'][number]>): EInvoice => ({
  ...plainInvoice,
  vat: plainInvoice.vat.map((subtotal) => ({ ...subtotal, ...change })),
});
const plain = (change: Partial<EInvoice>): EInvoice => ({ ...plainInvoice, ...change });
const mixed = {
  treatment: 'outside',
  basisPoints: 0,
  netCents: 0,
  vatCents: 0,
  exemptionReason: null,
} as const;

const contradictions: [string, EInvoice][] = [
  ['BR-02', plain({ number: ' \u0000 ' })],
  ['BR-06', seller({ name: '' })],
  ['BR-11', buyer({ countryCode: 'Nederland' })],
  ['BR-16', plain({ lines: [], netCents: 0, vatCents: 0, totalCents: 0, vat: [] })],
  ['BR-21', lines({ position: 1 })],
  ['BR-25', lines({ name: '' })],
  ['BR-29', plain({ periodTo: '2026-08-01' })],
  ['BR-30', lines({ periodFrom: '2026-09-10', periodTo: '2026-09-09' })],
  [
    'BR-52',
    plain({
      attachments: [{ filename: '', mimeCode: 'text/csv', bytes: new Uint8Array(1), description: null }],
    }),
  ],
  ['BR-54', lines({ properties: [{ name: 'Uren', value: '' }] })],
  ['BR-61', plain({ iban: '12345' })],
  ['BR-CO-04', lines({ vatBasisPoints: 900 })],
  ['BR-CO-09', seller({ vatNumber: '123456789B01' })],
  ['BR-CO-10', plain({ netCents: 139_951, totalCents: 169_341 })],
  ['BR-CO-14', plain({ vatCents: 29_391, totalCents: 169_341 })],
  ['BR-CO-15', plain({ totalCents: 169_341 })],
  ['BR-CO-18', plain({ vat: [...plainInvoice.vat, ...plainInvoice.vat] })],
  ['BR-CO-25', plain({ dueOn: null })],
  ['BR-CO-26', { ...taxedAs('outside', 'x'), seller: { ...plainInvoice.seller, kvk: null } }],
  ['BR-CL-11', seller({ kvk: '1234' })],
  ['BR-S-02', seller({ vatNumber: null })],
  ['BR-S-05', vat({ basisPoints: 0 })],
  ['BR-S-08', vat({ netCents: 139_951 })],
  ['BR-S-09', vat({ vatCents: 29_391 })],
  ['BR-S-10', vat({ exemptionReason: 'Vrijgesteld' })],
  ['BR-E-10', taxedAs('exempt', ' ')],
  ['BR-E-02', { ...taxedAs('exempt', 'x'), seller: { ...plainInvoice.seller, vatNumber: null } }],
  ['BR-AE-02', { ...taxedAs('reverse', null), buyer: { ...plainInvoice.buyer, kvk: null, oin: null } }],
  ['BR-O-11', plain({ vat: [...plainInvoice.vat, mixed] })],
  ['a credit note below zero', { ...plainCreditNote, ...negative() }],
  ['NL-R-001', { ...plainCreditNote, corrects: null }],
  ['BR-NL-1', seller({ kvk: null })],
  ['BR-NL-3', seller({ city: ' ' })],
  ['BR-NL-4', buyer({ postalCode: '' })],
  ['BR-NL-7', { ...plainCreditNote, kind: 'self-billed-credit-note', profile: 'nlcius' }],
  ['BR-NL-10', { ...buyer({ kvk: null, oin: null }), profile: 'nlcius' }],
  ['PEPPOL-EN16931-F001', plain({ issuedOn: '1-10-2026' })],
  ['PEPPOL-EN16931-R003', plain({ orderNumber: ' ', buyerReference: null })],
  ['PEPPOL-EN16931-R010', buyer({ kvk: null, oin: null })],
  ['PEPPOL-EN16931-R020', seller({ kvk: null })],
  ['PEPPOL-EN16931-R110', lines({ periodFrom: '2026-08-31' })],
  ['PEPPOL-EN16931-R111', lines({ periodTo: '2026-10-01' })],
  ['PEPPOL-EN16931-CL008', buyer({ endpoint: { scheme: '0190', identifier: '12345678' } })],
  ['PEPPOL-EN16931-CL008', buyer({ endpoint: { scheme: '9944', identifier: 'NL1B01' } })],
  ['PEPPOL-EN16931-CL008', seller({ endpoint: { scheme: 'kvk', identifier: '12345678' } })],
];

function negative(): Partial<EInvoice> {
  const turned = plainInvoice.vat.map((one) => ({
    ...one,
    netCents: -one.netCents,
    vatCents: -one.vatCents,
  }));
  const own = plainInvoice.lines.map((line) => ({ ...line, netCents: -line.netCents }));
  return { lines: own, vat: turned, netCents: -139_950, vatCents: -29_390, totalCents: -169_340 };
}

describe('what is no invoice', () => {
  it.each(contradictions)('is refused by %s', (rule, invoice) => {
    expect(() => writeEInvoice(invoice)).toThrow(RangeError);
    expect(() => writeEInvoice(invoice)).toThrow(new RegExp(`\\b${rule}(,|$)`));
  });
});
