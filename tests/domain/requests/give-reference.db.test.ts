import { expect, test } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { giveReference } from '~/domain/requests/give-reference.server';
import { eraseExpired } from '~/domain/requests/retention/erase-expired.server';
import { clock } from '~/platform/clock';

useTestDatabase();

const system: Actor = { kind: 'system', job: 'test' };
const alphabet = '23456789CDFGHJKMNPQRTVWXY';
const drawsOf = (reference: string) =>
  [...reference.slice(3).replaceAll('-', '')].map((sign) => alphabet.indexOf(sign));

test('a reference is never given again, not even after erasure', async () => {
  const at = new Date('2030-01-07T09:00:00Z');
  const { reference } = await makeRequest({ status: 'withdrawn', statusSince: at });
  clock.set(new Date('2031-01-07T09:00:00Z'));
  const erased = await withActor(system, eraseExpired);
  clock.reset();
  expect(erased).toMatchObject({ ok: true, value: { references: [reference] } });

  const other = 'LR-222-333-444';
  const drawn = [...drawsOf(reference), ...drawsOf(reference), ...drawsOf(other)];
  expect(
    await withActor(system, async (work) => {
      const given = await giveReference(work, () => drawn.shift() ?? 0);
      expect(drawn).toEqual([]);
      throw new Error(given);
    }).catch((error: Error) => error.message),
  ).toBe(other);
});
