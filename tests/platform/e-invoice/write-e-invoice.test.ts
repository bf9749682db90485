import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eInvoiceFaults } from '#tests/support/e-invoice/e-invoice-faults';
import { plainCreditNote, plainInvoice, taxedAs } from '#tests/support/e-invoice/plain-invoice';
import { randomInvoice } from '#tests/support/e-invoice/random-invoice';
import { readXml } from '#tests/support/xml/read-xml';
import { allAt, textAt } from '#tests/support/xml/xml-path';
import type { EInvoice } from '~/platform/e-invoice/e-invoice';
import { writeEInvoice } from '~/platform/e-invoice/write-e-invoice';

const written = (invoice: EInvoice) => readXml(writeEInvoice(invoice));
const seller = 'cac:AccountingSupplierParty/cac:Party';
const account = 'cac:PaymentMeans/cac:PayeeFinancialAccount';
const category = 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory';

describe('an e-invoice', () => {
  it('keeps every rule, whatever the kind, the profile and the tax', () => {
    fc.assert(
      fc.property(randomInvoice, (invoice) => {
        expect(eInvoiceFaults(writeEInvoice(invoice))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('prices each line as one unit, and a line below zero as minus one', () => {
    const [first, second] = allAt(written(plainInvoice), 'cac:InvoiceLine');
    expect(first && textAt(first, 'cbc:InvoicedQuantity')).toBe('1');
    expect(first && textAt(first, 'cac:Price/cbc:PriceAmount')).toBe('1425.00');
    expect(second && textAt(second, 'cbc:InvoicedQuantity')).toBe('-1');
    expect(second && textAt(second, 'cac:Price/cbc:PriceAmount')).toBe('25.50');
    expect(second && textAt(second, 'cbc:LineExtensionAmount')).toBe('-25.50');
  });

  it('is addressed to where the buyer receives, else to its own number', () => {
    const endpoint = `cac:AccountingCustomerParty/cac:Party/cbc:EndpointID`;
    expect(allAt(written(plainInvoice), endpoint)[0]).toMatchObject({
      attributes: { schemeID: '0190' },
      text: '00000001234567890000',
    });
    const buyer = { ...plainInvoice.buyer, endpoint: { scheme: '9944', identifier: 'NL001234567B01' } };
    expect(allAt(written({ ...plainInvoice, buyer }), endpoint)[0]).toMatchObject({
      attributes: { schemeID: '9944' },
      text: 'NL001234567B01',
    });
  });

  it('names the review as project, on a credit note as a document of type 50', () => {
    expect(textAt(written(plainInvoice), 'cac:ProjectReference/cbc:ID')).toBe('LR-2026-0042');
    const [project] = allAt(written(plainCreditNote), 'cac:AdditionalDocumentReference');
    expect(project && textAt(project, 'cbc:ID')).toBe('LR-2026-0042');
    expect(project && textAt(project, 'cbc:DocumentTypeCode')).toBe('50');
  });

  it('is of the rules and the type its kind asks for', () => {
    const selfBilled = written({ ...plainInvoice, kind: 'self-billed-invoice' });
    expect(textAt(selfBilled, 'cbc:InvoiceTypeCode')).toBe('389');
    expect(textAt(selfBilled, 'cbc:ProfileID')).toBe('urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0');
    const credited = written({ ...plainCreditNote, kind: 'self-billed-credit-note' });
    expect(textAt(credited, 'cbc:CreditNoteTypeCode')).toBe('261');
    const dutch = written({ ...plainInvoice, profile: 'nlcius' });
    expect(textAt(dutch, 'cbc:CustomizationID')).toMatch(/#urn:fdc:nen.nl:nlcius:v1.0$/);
    expect(textAt(dutch, `${account}/cbc:Name`)).toBeUndefined();
  });

  it('says why there is no tax, and names no VAT number outside its scope', () => {
    const outside = written(taxedAs('outside', 'Geen ondernemer'));
    expect(textAt(outside, `${seller}/cac:PartyTaxScheme/cbc:CompanyID`)).toBeUndefined();
    expect(textAt(outside, `${category}/cbc:TaxExemptionReasonCode`)).toBe('VATEX-EU-O');
    expect(textAt(outside, `${category}/cbc:TaxExemptionReason`)).toBe('Geen ondernemer');
    const reverse = written({ ...taxedAs('reverse', 'Btw verlegd'), profile: 'nlcius' });
    expect(textAt(reverse, `${category}/cbc:TaxExemptionReasonCode`)).toBeUndefined();
    expect(textAt(written(taxedAs('reverse', null)), `${category}/cbc:TaxExemptionReasonCode`)).toBe(
      'VATEX-EU-AE',
    );
  });

  it('writes a rate as people do', () => {
    const rates = [10_000, 2100, 900, 550, 1205].map((basisPoints) => {
      const vatCents = Math.round((10_000 * basisPoints) / 10_000);
      const [line] = plainInvoice.lines;
      const document = written({
        ...plainInvoice,
        lines: line ? [{ ...line, netCents: 10_000, vatBasisPoints: basisPoints }] : [],
        vat: [{ treatment: 'standard', basisPoints, netCents: 10_000, vatCents, exemptionReason: null }],
        netCents: 10_000,
        vatCents,
        totalCents: 10_000 + vatCents,
      });
      return textAt(document, `${category}/cbc:Percent`);
    });
    expect(rates).toEqual(['100', '21', '9', '5.5', '12.05']);
  });

  it('carries its attachments whole', () => {
    const [document] = allAt(written(plainInvoice), 'cac:AdditionalDocumentReference');
    const file = document && allAt(document, 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject')[0];
    expect(file?.attributes).toEqual({ mimeCode: 'application/pdf', filename: 'F2026-0001.pdf' });
    expect(Buffer.from(file?.text ?? '', 'base64').toString()).toBe('%PDF');
  });
});
