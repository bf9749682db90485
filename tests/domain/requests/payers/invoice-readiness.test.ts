import { describe, expect, it } from 'vitest';
import { completeDetails } from '#tests/support/factories/payers';
import {
  canInvoice,
  gapFields,
  hasPayers,
  invoiceGapNames,
  invoiceGaps,
  openGaps,
  type PayerDetails,
} from '~/domain/requests/payers/invoice-readiness';
import { requestKinds } from '~/domain/requests/request-kind';

const complete: PayerDetails = completeDetails;
const nothing: PayerDetails = {
  kvk: null,
  oin: null,
  addressLine: '',
  postalCode: '',
  city: '',
  invoiceEmail: '',
  eInvoiceAddress: '',
  orderNumber: '',
  buyerReference: '',
};
const oin = '00000001003214345000';

describe('what an invoice misses', () => {
  it.each([
    ['nothing is there', nothing, [...invoiceGapNames]],
    ['all is there', complete, []],
    ['BR-NL-10: neither KvK nor OIN', { ...complete, kvk: null }, ['registration-number']],
    ['BR-NL-10: an OIN is enough', { ...complete, kvk: null, oin }, []],
    ['BR-NL-4: no street or post box', { ...complete, addressLine: '' }, ['address']],
    ['BR-NL-4: no postcode', { ...complete, postalCode: '' }, ['address']],
    ['BR-NL-4: no town', { ...complete, city: '' }, ['address']],
    ['R010: nowhere to send it', { ...complete, invoiceEmail: '' }, ['destination']],
    [
      'R010: an address for e-invoices is enough',
      { ...complete, invoiceEmail: '', eInvoiceAddress: `0190:${oin}` },
      [],
    ],
    ['BR-NL-2: neither order nor reference', { ...complete, orderNumber: '' }, ['reference']],
    ['BR-NL-2: a reference is enough', { ...complete, orderNumber: '', buyerReference: 'Jeugd' }, []],
  ] as const)('%s', (_, payer, gaps) => {
    expect(invoiceGaps(payer)).toEqual(gaps);
  });

  it.each(invoiceGapNames)('is pointed at by the fields that fill it: %s', (gap) => {
    const filled = Object.fromEntries(gapFields[gap].map((field) => [field, complete[field]]));
    expect(invoiceGaps({ ...nothing, ...filled })).not.toContain(gap);
    const emptied = Object.fromEntries(gapFields[gap].map((field) => [field, nothing[field]]));
    expect(invoiceGaps({ ...complete, ...emptied })).toEqual([gap]);
  });
});

describe('a request', () => {
  const waived = { ...nothing, gapsWaivedAt: new Date('2030-01-09T10:00:00Z') };
  const open = { ...nothing, gapsWaivedAt: null };
  const ready = { ...complete, gapsWaivedAt: null };

  it.each([
    ['without payers', [], 'no-payers'],
    ['with a payer of whom something misses', [ready, open], 'payer-gaps'],
    ['with one set aside and one open', [waived, open], 'payer-gaps'],
    ['with complete payers', [ready, ready], null],
    ['with what misses set aside', [ready, waived], null],
  ] as const)('%s', (_, payers, reason) => {
    expect(canInvoice(payers)).toEqual(reason === null ? { allowed: true } : { allowed: false, reason });
  });

  it('still says what was set aside, and asks it no more', () => {
    expect(invoiceGaps(waived)).toEqual([...invoiceGapNames]);
    expect(openGaps(waived)).toEqual([]);
  });

  it('is asked about payers only where somebody pays', () => {
    expect(requestKinds.filter(hasPayers)).toEqual(['review', 'consult']);
  });
});
