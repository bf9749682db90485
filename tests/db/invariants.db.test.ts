import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { brokenInvariants, invariants } from '~/db/invariants.server';

useTestDatabase({ checkInvariants: false });

test('an empty database breaks nothing', async () => {
  expect(await brokenInvariants(database())).toEqual([]);
  expect(Object.keys(invariants).length).toBeGreaterThan(8);
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
