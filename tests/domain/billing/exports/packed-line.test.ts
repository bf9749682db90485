import { expect, test } from 'vitest';
import { lineOf, wordsByLine } from '~/domain/billing/exports/packed-line';

test('a line is read back from its one text, with what it has not', () => {
  const expense =
    '7 a-1 p-1 reviewer expense public-transport 2030-03-06 2030-03 0 - 1999 standard 2100 - 1999 exempt 0 0 5 -';
  const words = {
    reference: 'LR-1',
    payee: 'Praktijk',
    payers: 'Zeist 19,99',
    invoices: '2030-0001',
    statement: '',
  };
  const asked: unknown[] = [];
  const line = lineOf(expense, (ids) => {
    asked.push(ids);
    return words;
  });
  expect(asked).toEqual([{ id: '7', accountId: 'a-1', payeeId: 'p-1' }]);
  expect(line).toEqual({
    ...words,
    id: '7',
    account_id: 'a-1',
    payee_id: 'p-1',
    role: 'reviewer',
    source: 'expense',
    kind: 'public-transport',
    occurred_on: '2030-03-06',
    booked_month: '2030-03',
    minutes: 0,
    client_rate_cents: null,
    client_net_cents: 1999,
    client_vat_treatment: 'standard',
    client_vat_basis_points: 2100,
    payout_rate_cents: null,
    payout_net_cents: 1999,
    payout_vat_treatment: 'exempt',
    payout_vat_basis_points: 0,
    quality_net_cents: 0,
    corrects_id: '5',
    replaces_id: null,
  });
});

test('what hangs on a line is gathered by line, in its order', () => {
  const words = wordsByLine('7 b 5\n7 a 4\n9 c 3', ' | ', (rest) => `<${rest}>`);
  expect([...words]).toEqual([
    ['7', '<b 5> | <a 4>'],
    ['9', '<c 3>'],
  ]);
  expect(wordsByLine(null, ' ', (rest) => rest).size).toBe(0);
});
