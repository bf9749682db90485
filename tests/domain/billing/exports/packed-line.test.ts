import { expect, test } from 'vitest';
import { lineOf, linkOf } from '~/domain/billing/exports/packed-line';

test('a line is read back from its one text, with what it has not', () => {
  const expense =
    '7 a-1 p-1 reviewer expense public-transport 2030-03-06 2030-03 0 - 1999 standard 2100 - 1999 exempt 0 0 5 -';
  expect(lineOf(expense)).toEqual({
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

test('a share is read with its amount, what has none with nothing', () => {
  expect(linkOf('7 p-1 -1200')).toEqual({ lineId: '7', toId: 'p-1', netCents: -1200 });
  expect(linkOf('7 i-1')).toEqual({ lineId: '7', toId: 'i-1', netCents: 0 });
});
