import fc from 'fast-check';
import { composeIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { paymentFileFaults } from '#tests/support/payment-file/payment-file-faults';
import { hostileTexts } from '#tests/support/xml/hostile-texts';
import { readXml } from '#tests/support/xml/read-xml';
import { allAt, textAt } from '#tests/support/xml/xml-path';
import type { PaymentFile, Transfer } from '~/platform/payment-file/payment-file';
import { writePaymentFile } from '~/platform/payment-file/write-payment-file';

const payment = 'CstmrCdtTrfInitn/PmtInf';
const transfer: Transfer = {
  endToEndId: 'U2026-0001',
  creditor: { name: 'Noor Bakker', iban: 'NL91 ABNA 0417 1643 00' },
  amountCents: 142_505,
  remittance: 'U2026-0001 september 2026',
};
const file: PaymentFile = {
  messageId: 'LEERKRING-2026-10-01-1',
  createdAt: new Date('2026-10-01T22:30:05Z'),
  executionOn: '2026-10-05',
  debtor: { name: 'Stichting Leerkring', iban: 'NL91ABNA0417164300', bic: null },
  transfers: [transfer, { ...transfer, endToEndId: 'U2026-0002', amountCents: 1 }],
};
const only = (change: Partial<Transfer>): PaymentFile => ({
  ...file,
  transfers: [{ ...transfer, ...change }],
});

const name = fc.oneof(fc.string({ maxLength: 100, unit: 'binary' }), fc.constantFrom(...hostileTexts));
const iban = fc
  .stringMatching(/^\d{10}$/)
  .map((number) => composeIBAN({ countryCode: 'NL', bban: `ABNA${number}` }))
  .filter((composed) => composed !== null);
const randomFile: fc.Arbitrary<PaymentFile> = fc.record({
  messageId: fc.stringMatching(/^[A-Z\d][A-Z\d-]{0,33}[A-Z\d]$/),
  createdAt: fc.date({
    min: new Date('2025-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  }),
  executionOn: fc.constantFrom('2026-10-05', '2028-02-29'),
  debtor: fc.record({
    name: name.map((text) => `a${text}`),
    iban,
    bic: fc.constantFrom(null, 'ABNANL2A'),
  }),
  transfers: fc.uniqueArray(
    fc.record({
      endToEndId: fc.stringMatching(/^[A-Z\d][A-Z\d-]{0,33}[A-Z\d]$/),
      creditor: fc.record({ name: name.map((text) => `${text}z`), iban }),
      amountCents: fc.integer({ min: 1, max: 99_999_999_999 }),
      remittance: name,
    }),
    { minLength: 1, maxLength: 12, selector: ({ endToEndId }) => endToEndId },
  ),
});

describe('a payment file', () => {
  it('is one every bank can read, whatever is in it', () => {
    fc.assert(
      fc.property(randomFile, (random) => {
        expect(paymentFileFaults(writePaymentFile(random))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says how much and how many, exactly', () => {
    const document = readXml(writePaymentFile(file));
    expect(textAt(document, 'CstmrCdtTrfInitn/GrpHdr/NbOfTxs')).toBe('2');
    expect(textAt(document, `${payment}/CtrlSum`)).toBe('1425.06');
    const amounts = allAt(document, `${payment}/CdtTrfTxInf/Amt/InstdAmt`).map(({ text }) => text);
    expect(amounts).toEqual(['1425.05', '0.01']);
  });

  it('is made at the hour of the Netherlands, for the day that was asked', () => {
    const document = readXml(writePaymentFile(file));
    expect(textAt(document, 'CstmrCdtTrfInitn/GrpHdr/CreDtTm')).toBe('2026-10-02T00:30:05');
    expect(textAt(document, `${payment}/ReqdExctnDt/Dt`)).toBe('2026-10-05');
  });

  it('names the bank of the debtor when it is known', () => {
    const bankOf = (bic: string | null) =>
      readXml(writePaymentFile({ ...file, debtor: { ...file.debtor, bic } }));
    expect(textAt(bankOf('ABNANL2A'), `${payment}/DbtrAgt/FinInstnId/BICFI`)).toBe('ABNANL2A');
    expect(textAt(bankOf(null), `${payment}/DbtrAgt/FinInstnId/Othr/Id`)).toBe('NOTPROVIDED');
  });

  it('leaves out words that are none', () => {
    const document = readXml(writePaymentFile(only({ remittance: ' \u0000 ' })));
    expect(allAt(document, `${payment}/CdtTrfTxInf/RmtInf`)).toEqual([]);
  });

  it.each<[string, PaymentFile]>([
    ['nothing to pay', { ...file, transfers: [] }],
    ['one reference', { ...file, transfers: [transfer, transfer] }],
    ['no identifier', { ...file, messageId: 'x'.repeat(36) }],
    ['at no time', { ...file, createdAt: new Date(Number.NaN) }],
    ['day of execution', { ...file, executionOn: '2026-02-30' }],
    ['debtor has no name', { ...file, debtor: { ...file.debtor, name: '…' } }],
    ['debtor has no account', { ...file, debtor: { ...file.debtor, iban: 'NL92ABNA0417164300' } }],
    ['code for a bank', { ...file, debtor: { ...file.debtor, bic: 'bank' } }],
    ['no reference', only({ endToEndId: 'één' })],
    ['no reference', only({ endToEndId: '/U1' })],
    ['no name', only({ creditor: { ...transfer.creditor, name: '' } })],
    ['no account', only({ creditor: { ...transfer.creditor, iban: 'NL00ABNA0417164300' } })],
    ['no account', only({ creditor: { ...transfer.creditor, iban: 'BR1800360305000010009795493C1' } })],
    ['no amount', only({ amountCents: 0 })],
    ['no amount', only({ amountCents: 12.5 })],
    ['no amount', only({ amountCents: 100_000_000_000 })],
  ])('is refused: %s', (fault, refused) => {
    expect(() => writePaymentFile(refused)).toThrow(RangeError);
    expect(() => writePaymentFile(refused)).toThrow(fault);
  });

  it('names nobody in a refusal', () => {
    const refused = only({ creditor: { name: 'Noor Bakker', iban: 'NL00ABNA0417164300' } });
    expect(() => writePaymentFile(refused)).toThrow(/^(?!.*(Bakker|ABNA))/);
  });

  it.each<[string, (xml: string) => string, string]>([
    ['a cent off', (xml) => xml.replace('1425.05', '1425.06'), 'control sum'],
    [
      'one missing',
      (xml) => xml.replace(/<CdtTrfTxInf>[\s\S]*?<\/CdtTrfTxInf>/, ''),
      'number of transactions',
    ],
    [
      'the debtor after the account',
      (xml) => xml.replace(/(<Dbtr>[\s\S]*?<\/Dbtr>)\s*(<DbtrAcct>[\s\S]*?<\/DbtrAcct>)/, '$2$1'),
      'Document/CstmrCdtTrfInitn/PmtInf has Dbtr after DbtrAcct',
    ],
    [
      'no end-to-end id',
      (xml) => xml.replace(/<EndToEndId>.*<\/EndToEndId>/, ''),
      'Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/PmtId misses EndToEndId',
    ],
    ['a sign no bank reads', (xml) => xml.replace('Noor', 'Nóór'), 'character set'],
    ['another account', (xml) => xml.replace('NL91', 'NL92'), 'accounts'],
    ['dollars', (xml) => xml.replace('Ccy="EUR"', 'Ccy="USD"'), 'amounts in euros'],
  ])('would be found broken: %s', (_, mutate, fault) => {
    const written = writePaymentFile(file);
    expect(paymentFileFaults(written)).toEqual([]);
    expect(mutate(written)).not.toBe(written);
    expect(paymentFileFaults(mutate(written))).toContain(fault);
  });
});
