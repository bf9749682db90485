import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEInvoiceAddress, proposedEInvoiceAddress } from '~/domain/requests/payers/e-invoice-address';

describe('an address for e-invoices', () => {
  it.each([
    '0106:12345678',
    '0190:00000001003214345000',
    '0088:8712345000004',
    '9925:BE0123456789',
    '0208:0123456789',
  ])('may be %s', (address) => {
    expect(isEInvoiceAddress(address)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['12345678', 'no scheme'],
    ['0106:1234567', 'a KvK number that is too short'],
    ['0106:00000001003214345000', 'an OIN as a KvK number'],
    ['0190:12345678', 'a KvK number as an OIN'],
    ['0088:12', 'a GLN that is too short'],
    ['9944:NL123456782B01', 'a VAT number, which may hold a citizen service number'],
    ['106:12345678', 'three digits'],
    ['0190:', 'no identifier'],
    ['0208:een twee', 'a space'],
    [`0208:${'1'.repeat(51)}`, 'more than the column takes'],
    ['facturen@gemeente.example', 'an e-mail address'],
  ])('may not be %s (%s)', (address) => {
    expect(isEInvoiceAddress(address)).toBe(false);
  });

  it('fits its column, whatever passes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}:[A-Za-z0-9.:-]{0,60}$/)),
        (typed) => !isEInvoiceAddress(typed) || /^[0-9]{4}:[A-Za-z0-9.:-]{1,50}$/.test(typed),
      ),
    );
  });

  it('is proposed from the OIN, or else from the KvK number', () => {
    expect(proposedEInvoiceAddress({ kvk: '12345678', oin: '00000001003214345000' })).toBe(
      '0190:00000001003214345000',
    );
    expect(proposedEInvoiceAddress({ kvk: '12345678', oin: null })).toBe('0106:12345678');
    expect(proposedEInvoiceAddress({ kvk: null, oin: null })).toBeNull();
    expect(proposedEInvoiceAddress({ kvk: '12', oin: '34' })).toBeNull();
  });
});
