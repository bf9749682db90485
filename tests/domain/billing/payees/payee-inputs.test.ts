import { describe, expect, it } from 'vitest';
import { payeeInput } from '~/domain/billing/payees/payee-inputs';
import { isVatNumber, mayHoldCitizenNumber } from '~/domain/billing/payees/vat-number';
import { messageCode } from '~/domain/kernel/message-codes';

const payee = {
  kind: 'own-company',
  name: 'Praktijk De Wilg',
  addressLine: 'Wilgenlaan 4',
  postalCode: '5611zt',
  city: 'Eindhoven',
  iban: 'nl02 abna 0123 4567 89',
  vatTreatment: 'standard',
  vatPercentage: '21',
  validFrom: '2026-01-01',
};

function problems(change: Record<string, string | undefined>) {
  const parsed = payeeInput.safeParse({ ...payee, ...change }, { error: messageCode });
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join(), message]));
}

describe('who is paid', () => {
  it('is read as people write it', () => {
    expect(payeeInput.parse({ ...payee, kvk: '9000 0002' })).toMatchObject({
      postalCode: '5611 ZT',
      iban: 'NL02ABNA0123456789',
      kvk: '90000002',
      vatPercentage: 2100,
      isSelfBilled: false,
    });
  });

  it.each([
    [{ iban: 'NL02ABNA0123456788' }, { iban: 'not-an-iban' }],
    [{ iban: 'een rekening' }, { iban: 'not-an-iban' }],
    [{ kvk: '1234567' }, { kvk: 'not-a-kvk-number' }],
    [{ vatNumber: 'NL123' }, { vatNumber: 'not-a-vat-number' }],
    [{ vatNumber: 'NL111222333B01' }, { vatNumber: 'old-vat-number' }],
    [{ vatPercentage: undefined }, { vatPercentage: 'required' }],
    [{ vatTreatment: 'outside' }, { vatPercentage: 'no-percentage-here' }],
    [{ vatTreatment: 'exempt', vatPercentage: undefined }, { exemptReason: 'required' }],
    [{ isSelfBilled: 'yes' }, { kvk: 'required', vatNumber: 'required' }],
    [{ name: 'Praktijk 111222333' }, { name: 'found-bsn' }],
    [{ addressLine: 'Laan 111.222.333' }, { addressLine: 'found-bsn' }],
  ])('is refused with %j', (change, expected) => {
    expect(problems(change)).toMatchObject(expected);
  });

  it('has a VAT number that cannot be one with a citizen service number in it', () => {
    expect(isVatNumber('NL000099998B57')).toBe(true);
    expect(isVatNumber('NL000099998B58')).toBe(false);
    expect(mayHoldCitizenNumber('NL000099998B57')).toBe(false);
    expect(mayHoldCitizenNumber('NL111222333B01')).toBe(true);
    expect(mayHoldCitizenNumber('NL999999990B01')).toBe(true);
    expect(payeeInput.parse({ ...payee, vatNumber: 'NL 0000.99998 B57' }).vatNumber).toBe('NL000099998B57');
  });
});
