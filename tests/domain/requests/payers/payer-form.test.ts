import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostPayers,
  payerColumns,
  payerField,
  shownPayers,
  typedPayers,
  withoutPayer,
} from '~/domain/requests/payers/payer-form';
import { payersInput } from '~/domain/requests/payers/payers-inputs';

const rows = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [payerField(index, 'name'), name]));

describe('the rows of payers', () => {
  it.each([
    [{}, 1],
    [{ shown: '3' }, 3],
    [{ shown: 'veel' }, 1],
    [{ shown: '-4' }, 1],
    [{ shown: '1e9' }, mostPayers],
    [{ ...rows('A', 'B'), shown: '1' }, 2],
    [{ [payerField(4, 'city')]: 'Ergens' }, 5],
  ])('of %o are shown: %i', (typed, shown) => {
    expect(shownPayers(typed)).toBe(shown);
  });

  it('move up when one is taken away, and lose nothing else', () => {
    const typed = { ...rows('A', 'B', 'C'), [payerField(2, 'share')]: '30', version: '7' };
    const left = withoutPayer(typed, 1);
    expect(left).toMatchObject({
      ...rows('A', 'C'),
      [payerField(1, 'share')]: '30',
      version: '7',
      shown: '2',
    });
    expect(left[payerField(2, 'name')]).toBeUndefined();
  });

  it('keep every other row, whichever goes', () => {
    const cell = fc.oneof(fc.constant(''), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...payerColumns.map(() => cell)), { minLength: 1, maxLength: mostPayers }),
        fc.nat({ max: mostPayers - 1 }),
        (table, removed) => {
          const typed = {
            shown: String(table.length),
            ...Object.fromEntries(
              table.flatMap((row, index) =>
                payerColumns.map((column, at) => [payerField(index, column), row[at] ?? ''] as const),
              ),
            ),
          };
          const left: Readonly<Record<string, unknown>> = withoutPayer(typed, removed);
          const kept = table.filter((_, index) => index !== removed);
          expect(
            kept.map((_, index) => payerColumns.map((column) => left[payerField(index, column)])),
          ).toEqual(kept);
          expect(left.shown).toBe(String(Math.max(1, kept.length)));
        },
      ),
    );
  });

  it('come back from the record as they were typed', () => {
    const typed = typedPayers([
      {
        name: 'A',
        shareBasisPoints: 3334,
        kvk: '12345678',
        oin: null,
        addressLine: 'Postbus 1',
        postalCode: '1234 AB',
        city: 'Ergens',
        invoiceEmail: '',
        eInvoiceAddress: '0106:12345678',
        orderNumber: '',
        buyerReference: 'Jeugd',
      },
    ]);
    expect(typed).toMatchObject({ 'payers[0].share': '33,34', 'payers[0].oin': '' });
    expect(Object.keys(typed)).toEqual(payerColumns.map((column) => payerField(0, column)));
  });
});

describe('the payers of a form', () => {
  const read = (...payers: readonly Readonly<Record<string, string>>[]) =>
    payersInput.safeParse({ version: '3', payers });
  const codes = (...payers: readonly Readonly<Record<string, string>>[]) =>
    read(...payers).error?.issues.map(({ path, message }) => [path.join('.'), message]);

  it('are read with the row they stood in; empty rows go', () => {
    const parsed = read(
      {},
      { name: 'Aa', eInvoiceAddress: '0106: 1234 5678' },
      {},
      { name: 'Bb', share: '40' },
    );
    expect(parsed.data).toMatchObject({
      version: 3,
      payers: [
        { name: 'Aa', row: 1, eInvoiceAddress: '0106:12345678' },
        { name: 'Bb', row: 3, share: 4000 },
      ],
    });
  });

  it.each([
    ['nobody', [{}, {}], [['payers.0.name', 'required']]],
    ['details of nobody', [{ city: 'Ergens' }], [['payers.0.name', 'required']]],
    [
      'parts that are not the whole',
      [{}, { name: 'Aa', share: '40' }],
      [['payers.1.share', 'shares-not-whole']],
    ],
    [
      'too much',
      [
        { name: 'Aa', share: '60' },
        { name: 'Bb', share: '50' },
      ],
      [['payers.0.share', 'shares-not-whole']],
    ],
    ['somebody twice', [{ name: 'Aa' }, { name: 'aA' }], [['payers.1.name', 'named-twice']]],
    ['a wrong KvK number', [{ name: 'Aa', kvk: '1234567' }], [['payers.0.kvk', 'not-a-kvk-number']]],
    ['a wrong OIN', [{ name: 'Aa', oin: '0000' }], [['payers.0.oin', 'not-an-oin']]],
    [
      'a wrong address for e-invoices',
      [{ name: 'Aa', eInvoiceAddress: '0190:12' }],
      [['payers.0.eInvoiceAddress', 'not-an-e-invoice-address']],
    ],
  ] as const)('may not be %s', (_, payers, expected) => {
    expect(codes(...payers)).toEqual(expected);
  });
});
