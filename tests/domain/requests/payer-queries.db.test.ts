import { expect, test } from 'vitest';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { requestPayers } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import type { Role } from '~/domain/accounts/role';
import { listConfirmedWithPayers } from '~/domain/requests/payer-queries.server';

useTestDatabase();

const as = (role: Role, personId: string) => ({ kind: 'person' as const, personId, roles: [role] });

async function confirmed(): Promise<string> {
  const { id, reference } = await makeRequest({ status: 'confirmed' });
  await database()
    .insert(requestPayers)
    .values([
      { requestId: id, position: 1, name: 'Gemeente Betaalt', shareBasisPoints: 6667, kvk: '12345678' },
      { requestId: id, position: 2, name: 'Instelling Betaalt', shareBasisPoints: 3333 },
    ]);
  return reference;
}

test('the treasurer sees who pays which part and what an invoice misses; nobody else sees any', async () => {
  const reference = await confirmed();
  await makeRequest({ status: 'matching' });
  const personId = await makePerson('Pim Penning', ['treasurer']);
  const list = await withActor(as('treasurer', personId), (work) => listConfirmedWithPayers(work, 1));
  expect(list.total).toBe(1);
  expect(list.requests[0]).toMatchObject({
    reference,
    payers: [
      {
        name: 'Gemeente Betaalt',
        shareBasisPoints: 6667,
        gaps: ['address', 'invoice-email', 'order-number'],
      },
      { name: 'Instelling Betaalt', shareBasisPoints: 3333 },
    ],
  });
  expect(Object.keys(list.requests[0] ?? {}).sort()).toEqual([
    'confirmedAt',
    'minutesPerReviewer',
    'payers',
    'reference',
    'reviewForm',
    'startMonth',
  ]);
  for (const role of ['requester', 'reviewer', 'supervisor', 'coordinator'] as const) {
    const other = await withActor(as(role, personId), (work) => listConfirmedWithPayers(work, 1));
    expect(other.requests).toEqual([]);
  }
});

test('it takes as many statements for one as for many', async () => {
  const personId = await makePerson('Pim Penning', ['treasurer']);
  const read = () => withActor(as('treasurer', personId), (work) => listConfirmedWithPayers(work, 1));
  const few = await countStatements(read);
  for (let count = 0; count < 12; count += 1) await confirmed();
  expect(await countStatements(read)).toBe(few);
});
