import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eInvoiceFaults } from '#tests/support/e-invoice/e-invoice-faults';
import { plainCreditNote, plainInvoice } from '#tests/support/e-invoice/plain-invoice';
import { hostileTexts } from '#tests/support/xml/hostile-texts';
import { readXml } from '#tests/support/xml/read-xml';
import { everyElement, textAt } from '#tests/support/xml/xml-path';
import type { EInvoice, EInvoiceParty } from '~/platform/e-invoice/e-invoice';
import { writeEInvoice } from '~/platform/e-invoice/write-e-invoice';

/** The invoice with this text in every field somebody can type in. */
function filledWith(text: string, invoice: EInvoice): EInvoice {
  const party = (one: EInvoiceParty) => ({
    ...one,
    name: text,
    addressLine: text,
    postalCode: text,
    city: text,
    email: text,
    endpoint: { scheme: '9925', identifier: text },
  });
  return {
    ...invoice,
    number: text,
    seller: party(invoice.seller),
    buyer: party(invoice.buyer),
    orderNumber: text,
    buyerReference: text,
    projectReference: text,
    corrects: { number: text, issuedOn: '2026-09-01' },
    accountName: text,
    paymentReference: text,
    note: text,
    lines: invoice.lines.map((line) => ({
      ...line,
      name: text,
      description: text,
      properties: [{ name: text, value: text }],
    })),
    attachments: invoice.attachments.map((one) => ({ ...one, filename: text, description: text })),
  };
}

describe('a hostile text in an e-invoice', () => {
  it.each(hostileTexts)('stays a text: %j', (text) => {
    for (const invoice of [plainInvoice, plainCreditNote]) {
      const xml = writeEInvoice(filledWith(text, invoice));
      expect(eInvoiceFaults(xml)).toEqual([]);
      const names = everyElement(readXml(xml)).map(({ element }) => element.name);
      expect(names.filter((name) => !/^(c[ab]c:|Invoice$|CreditNote$)/.test(name))).toEqual([]);
    }
  });

  it.each([hostileTexts[0], hostileTexts[1], 'R&amp;D &lt; &#65; & <b>'])(
    'reads as it was typed: %s',
    (typed) => {
      const read = readXml(writeEInvoice({ ...plainInvoice, buyerReference: typed }));
      expect(textAt(read, 'cbc:BuyerReference')).toBe(typed);
    },
  );

  it('leaves a file well-formed, whatever its signs', () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anything, (units) => {
        const text = `a${String.fromCharCode(...units)}`;
        expect(eInvoiceFaults(writeEInvoice(filledWith(text, plainInvoice)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
