import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { setPayers } from '#tests/support/factories/payers';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { brokenInvariants, invariants } from '~/db/invariants.server';

useTestDatabase({ checkInvariants: false });

test('an empty database breaks nothing', async () => {
  expect(await brokenInvariants(database())).toEqual([]);
  expect(Object.keys(invariants).length).toBeGreaterThan(8);
});

test.each([
  ['without payers', []],
  ['with a payer without a number', [{ kvk: null }]],
  ['with a payer without a town', [{}, { city: '' }]],
  ['with a payer nobody can send anything', [{ invoiceEmail: '' }]],
  ['with a payer without order number or reference', [{ orderNumber: '' }]],
] as const)('a confirmed request %s is one', async (_, payers) => {
  const { id, reference } = await makeRequest({ status: 'confirmed' });
  const broken = async () => JSON.stringify(await brokenInvariants(database()));
  expect(await broken()).not.toContain(reference);
  await setPayers(id, payers);
  expect(await broken()).toContain(reference);
  await setPayers(id, [{ kvk: null, oin: '00000001003214345000', orderNumber: '', buyerReference: 'Jeugd' }]);
  expect(await broken()).not.toContain(reference);
});

test('a broken invariant is named with its rows', async () => {
  await database().execute(sql`
    with person as (insert into people (name) values ('Proefpersoon') returning id)
    insert into person_emails (person_id, address, is_primary) select id, 'a@b.example', false from person`);
  expect(await brokenInvariants(database())).toEqual([
    {
      invariant: 'everybody who can sign in has exactly one main address',
      rows: [{ id: expect.any(String) }],
    },
  ]);
});
