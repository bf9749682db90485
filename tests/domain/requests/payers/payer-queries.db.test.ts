import { expect, test } from 'vitest';
import { setPayers } from '#tests/support/factories/payers';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { Role } from '~/domain/accounts/role';
import { listConfirmedWithPayers } from '~/domain/requests/payers/payer-queries.server';

useTestDatabase();

const as = (role: Role, personId: string) => ({ kind: 'person' as const, personId, roles: [role] });

async function confirmed(): Promise<string> {
  const { id, reference, coordinator } = await makeRequest({ status: 'confirmed' });
  const waived = {
    gapsWaivedAt: new Date('2030-01-09T10:00:00Z'),
    gapsWaivedById: coordinator.kind === 'person' ? coordinator.personId : null,
    gapsWaivedReason: 'De administratie werkt zonder ordernummer.',
  };
  await setPayers(id, [
    { name: 'Gemeente Betaalt', shareBasisPoints: 6667, addressLine: '', orderNumber: '', ...waived },
    { name: 'Instelling Betaalt', shareBasisPoints: 3333 },
  ]);
  return reference;
}

test('the treasurer sees who pays which part, what an invoice misses and why that may be; nobody else sees any', async () => {
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
        gaps: ['address', 'reference'],
        waiver: {
          reason: 'De administratie werkt zonder ordernummer.',
          at: new Date('2030-01-09T10:00:00Z'),
        },
      },
      { name: 'Instelling Betaalt', shareBasisPoints: 3333, gaps: [], waiver: null },
    ],
  });
  expect(Object.keys(list.requests[0] ?? {}).sort()).toEqual([
    'confirmedAt',
    'minutesPerReviewer',
    'payers',
    'reference',
    'reviewForm',
    'reviewers',
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
