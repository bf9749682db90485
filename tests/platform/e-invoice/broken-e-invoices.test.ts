import { describe, expect, it } from 'vitest';
import { eInvoiceFaults } from '#tests/support/e-invoice/e-invoice-faults';
import { plainCreditNote, plainInvoice, taxedAs } from '#tests/support/e-invoice/plain-invoice';
import type { EInvoice } from '~/platform/e-invoice/e-invoice';
import { writeEInvoice } from '~/platform/e-invoice/write-e-invoice';

const nlcius: EInvoice = { ...plainInvoice, profile: 'nlcius' };
const outside = taxedAs('outside', 'Geen ondernemer');
const exempt = taxedAs('exempt', 'Vrijgesteld, artikel 11 Wet OB');

/** Takes an element away: its first, with all that is in it. */
const without = (name: string) => (xml: string) =>
  xml.replace(new RegExp(`\\s*<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`), '');
const put = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

/** What was done to a file, and the rule that must notice. */
const mutations: [string, EInvoice, (xml: string) => string, string | RegExp][] = [
  ['cut short', plainInvoice, (xml) => xml.slice(0, -40), /^not well-formed/],
  ['a bare ampersand', plainInvoice, put('Dank u wel', 'Dank & wel'), /^not well-formed/],
  ['a control character', plainInvoice, put('Dank u wel', 'Dank\u0001wel'), /^not well-formed/],
  ['a prefix nobody declared', plainInvoice, put(/cbc:Note/g, 'abc:Note'), /^not well-formed/],
  ['another namespace', plainInvoice, put('xsd:Invoice-2', 'xsd:CreditNote-2'), 'UBL: another namespace'],
  [
    'buyer and seller in the wrong order',
    plainInvoice,
    put(
      /(<cac:AccountingSupplierParty>[\s\S]*<\/cac:AccountingSupplierParty>)\s*(<cac:AccountingCustomerParty>[\s\S]*<\/cac:AccountingCustomerParty>)/,
      '$2$1',
    ),
    'UBL: Invoice has cac:AccountingSupplierParty after cac:AccountingCustomerParty',
  ],
  [
    'the due date after the type',
    plainInvoice,
    put(/(<cbc:DueDate>.*<\/cbc:DueDate>)\s*(<cbc:InvoiceTypeCode>.*<\/cbc:InvoiceTypeCode>)/, '$2$1'),
    'UBL: Invoice has cbc:DueDate after cbc:InvoiceTypeCode',
  ],
  [
    'the postal code before the city',
    plainInvoice,
    put(/(<cbc:CityName>.*<\/cbc:CityName>)\s*(<cbc:PostalZone>.*<\/cbc:PostalZone>)/, '$2$1'),
    /UBL: .*cbc:CityName after cbc:PostalZone/,
  ],
  [
    'a project reference on a credit note',
    plainCreditNote,
    put(
      '<cac:AccountingSupplierParty>',
      '<cac:ProjectReference><cbc:ID>x</cbc:ID></cac:ProjectReference><cac:AccountingSupplierParty>',
    ),
    'UBL: CreditNote knows no cac:ProjectReference',
  ],
  ['no rules named', plainInvoice, without('cbc:CustomizationID'), 'BR-01'],
  ['no number', plainInvoice, without('cbc:ID'), 'BR-02'],
  ['no day', plainInvoice, without('cbc:IssueDate'), 'BR-03'],
  ['no type', plainInvoice, without('cbc:InvoiceTypeCode'), 'BR-04'],
  ['no currency', plainInvoice, without('cbc:DocumentCurrencyCode'), 'BR-05'],
  ['no name of the seller', plainInvoice, without('cbc:RegistrationName'), 'BR-06'],
  ['no country', plainInvoice, without('cac:Country'), 'BR-09'],
  ['no lines', plainInvoice, (xml) => without('cac:InvoiceLine')(without('cac:InvoiceLine')(xml)), 'BR-16'],
  ['no unit', plainInvoice, put(' unitCode="C62"', ''), 'BR-23'],
  ['no name of a line', plainInvoice, put(/<cbc:Name>Leerreview<\/cbc:Name>/, ''), 'BR-25'],
  ['no price', plainInvoice, without('cbc:PriceAmount'), 'BR-26'],
  [
    'a negative price',
    plainInvoice,
    put('<cbc:PriceAmount currencyID="EUR">25.50', '<cbc:PriceAmount currencyID="EUR">-25.50'),
    'BR-27',
  ],
  [
    'a period that ends before it begins',
    plainInvoice,
    put('<cbc:EndDate>2026-09-30', '<cbc:EndDate>2026-08-30'),
    'BR-29',
  ],
  ['no account', plainInvoice, put(/<cbc:ID>NL91ABNA0417164300<\/cbc:ID>/, ''), 'BR-50'],
  ['a property without value', plainInvoice, without('cbc:Value'), 'BR-54'],
  [
    'no scheme of the address',
    plainInvoice,
    put('<cbc:EndpointID schemeID="0106">', '<cbc:EndpointID>'),
    'BR-62',
  ],
  ['a line without category', plainInvoice, without('cac:ClassifiedTaxCategory'), 'BR-CO-04'],
  ['a VAT number without country', plainInvoice, put('>NL123456789B01', '>123456789B01'), 'BR-CO-09'],
  [
    'a line a cent off',
    plainInvoice,
    put(
      '<cbc:LineExtensionAmount currencyID="EUR">1425.00',
      '<cbc:LineExtensionAmount currencyID="EUR">1425.01',
    ),
    'BR-CO-10',
  ],
  [
    'the net total a cent off',
    plainInvoice,
    put(
      '<cbc:TaxExclusiveAmount currencyID="EUR">1399.50',
      '<cbc:TaxExclusiveAmount currencyID="EUR">1399.51',
    ),
    'BR-CO-13',
  ],
  [
    'the tax total a cent off',
    plainInvoice,
    put('<cbc:TaxAmount currencyID="EUR">293.90', '<cbc:TaxAmount currencyID="EUR">293.91'),
    'BR-CO-14',
  ],
  [
    'the gross total a cent off',
    plainInvoice,
    put(
      '<cbc:TaxInclusiveAmount currencyID="EUR">1693.40',
      '<cbc:TaxInclusiveAmount currencyID="EUR">1693.41',
    ),
    'BR-CO-15',
  ],
  [
    'the amount due a cent off',
    plainInvoice,
    put('<cbc:PayableAmount currencyID="EUR">1693.40', '<cbc:PayableAmount currencyID="EUR">1693.39'),
    'BR-CO-16',
  ],
  ['no breakdown of tax', plainInvoice, without('cac:TaxSubtotal'), 'BR-CO-18'],
  ['no day of payment', plainInvoice, without('cbc:DueDate'), 'BR-CO-25'],
  ['three decimals', plainInvoice, put('1693.40<', '1693.400<'), 'BR-DEC'],
  [
    'another currency',
    plainInvoice,
    put('<cbc:PayableAmount currencyID="EUR"', '<cbc:PayableAmount currencyID="USD"'),
    'BR-CL-03',
  ],
  ['a code in the note', plainInvoice, put('Dank u wel', '#XYZ#Dank u wel'), 'BR-CL-08'],
  ['an unknown type', plainInvoice, put('>380<', '>999<'), 'BR-CL-01'],
  [
    'a day that is none',
    plainInvoice,
    put('<cbc:IssueDate>2026-10-01', '<cbc:IssueDate>2026-13-01'),
    'xs:date',
  ],
  [
    'no category in the breakdown',
    plainInvoice,
    put(/(<cac:TaxCategory>\s*)<cbc:ID>S/, '$1<cbc:ID>E'),
    'BR-S-01',
  ],
  ['no VAT number of the seller', plainInvoice, without('cac:PartyTaxScheme'), 'BR-S-02'],
  ['a standard rate of zero', plainInvoice, put(/>21</g, '>0<'), 'BR-S-05'],
  [
    'the base a cent off',
    plainInvoice,
    put('<cbc:TaxableAmount currencyID="EUR">1399.50', '<cbc:TaxableAmount currencyID="EUR">1399.49'),
    'BR-S-08',
  ],
  ['the tax of the breakdown a cent off', plainInvoice, put(/293\.90/g, '293.91'), 'BR-S-09'],
  ['an exemption without reason', exempt, without('cbc:TaxExemptionReason'), 'BR-E-10'],
  [
    'an exemption that is taxed',
    exempt,
    put(/<cbc:TaxAmount currencyID="EUR">0\.00/g, '<cbc:TaxAmount currencyID="EUR">1.00'),
    'BR-E-09',
  ],
  [
    'a rate outside the scope',
    outside,
    put(/(<cac:ClassifiedTaxCategory>\s*<cbc:ID>O<\/cbc:ID>)/, '$1<cbc:Percent>0</cbc:Percent>'),
    'BR-O-05',
  ],
  [
    'outside the scope mixed',
    outside,
    put(/(<cac:ClassifiedTaxCategory>\s*)<cbc:ID>O/, '$1<cbc:ID>E'),
    'BR-O-12',
  ],
  [
    'the code of another category',
    taxedAs('reverse', null),
    put('VATEX-EU-AE', 'VATEX-EU-O'),
    'PEPPOL-EN16931-P0105',
  ],
  [
    'neither order nor reference',
    plainInvoice,
    (xml) => without('cbc:BuyerReference')(without('cac:OrderReference')(xml)),
    'PEPPOL-EN16931-R003',
  ],
  ['other rules named', plainInvoice, put('billing:3.0', 'billing:2.0'), 'PEPPOL-EN16931-R004'],
  ['another process', plainInvoice, put('billing:01:1.0', 'ordering:01:1.0'), 'PEPPOL-EN16931-R007'],
  ['an empty element', plainInvoice, put('Dank u wel', ' '), 'PEPPOL-EN16931-R008'],
  [
    'no address of the buyer',
    plainInvoice,
    put(/<cbc:EndpointID schemeID="0190">.*<\/cbc:EndpointID>/, ''),
    'PEPPOL-EN16931-R010',
  ],
  [
    'no address of the seller',
    plainInvoice,
    put(/<cbc:EndpointID schemeID="0106">.*<\/cbc:EndpointID>/, ''),
    'PEPPOL-EN16931-R020',
  ],
  [
    'a line before the period',
    plainInvoice,
    put(/(<cac:InvoiceLine>[\s\S]*?<cbc:StartDate>)2026-09-01/, '$12026-08-31'),
    'PEPPOL-EN16931-R110',
  ],
  [
    'a line after the period',
    plainInvoice,
    put(/(<cac:InvoiceLine>[\s\S]*?<cbc:EndDate>)2026-09-30/, '$12026-10-01'),
    'PEPPOL-EN16931-R111',
  ],
  ['a quantity of two', plainInvoice, put('unitCode="C62">1<', 'unitCode="C62">2<'), 'PEPPOL-EN16931-R120'],
  ['a program attached', plainInvoice, put('application/pdf', 'application/x-sh'), 'PEPPOL-EN16931-CL001'],
  [
    'an unknown scheme',
    plainInvoice,
    put('EndpointID schemeID="0106"', 'EndpointID schemeID="0000"'),
    'PEPPOL-EN16931-CL008',
  ],
  ['self-billing under the rules of billing', plainInvoice, put('>380<', '>389<'), 'PEPPOL-EN16931-P0100'],
  ['a credit note of nothing', plainCreditNote, without('cac:BillingReference'), 'NL-R-001'],
  ['no street of the seller', plainInvoice, without('cbc:StreetName'), 'NL-R-002'],
  [
    'a number that is no KvK',
    plainInvoice,
    put('CompanyID schemeID="0106">12345678', 'CompanyID schemeID="0106">1234'),
    'NL-R-003',
  ],
  [
    'another scheme of the buyer',
    plainInvoice,
    put('CompanyID schemeID="0190"', 'CompanyID schemeID="0002"'),
    'NL-R-005',
  ],
  ['no means of payment', plainInvoice, without('cac:PaymentMeans'), 'NL-R-007'],
  ['payment by cheque', plainInvoice, put('>58<', '>20<'), 'NL-R-008'],
  [
    'NLCIUS without number of the seller',
    nlcius,
    put(/<cbc:CompanyID schemeID="0106">.*<\/cbc:CompanyID>/, ''),
    'BR-NL-1',
  ],
  [
    'NLCIUS without number of the buyer',
    nlcius,
    put(/<cbc:CompanyID schemeID="0190">.*<\/cbc:CompanyID>/, ''),
    'BR-NL-10',
  ],
  ['NLCIUS without means of payment', nlcius, without('cac:PaymentMeans'), 'BR-NL-11'],
];

describe('a broken e-invoice', () => {
  it('is not what we begin with', () => {
    for (const invoice of [plainInvoice, plainCreditNote, nlcius, outside, exempt]) {
      expect(eInvoiceFaults(writeEInvoice(invoice))).toEqual([]);
    }
  });

  it.each(mutations)('%s', (_, invoice, mutate, rule) => {
    const written = writeEInvoice(invoice);
    const broken = mutate(written);
    expect(broken).not.toBe(written);
    expect(eInvoiceFaults(broken)).toContainEqual(
      typeof rule === 'string' ? rule : expect.stringMatching(rule),
    );
  });
});
