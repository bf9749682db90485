import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { setPayers } from '#tests/support/factories/payers';
import { acceptAll, makeMatchingRequest, makeTeam, propose } from '#tests/support/factories/proposals';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { brokenInvariants, invariants } from '~/db/invariants.server';
import { pairRules } from '~/db/schema/pair-rules';

useTestDatabase({ checkInvariants: false });

const listed = Object.keys(invariants);
const asListed = (a: string, b: string) => listed.indexOf(a) - listed.indexOf(b);

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

test('who works beside somebody against a rule about two people is one', async () => {
  const [request, team] = [await makeMatchingRequest(), await makeTeam()];
  expect(await propose(request, team)).toMatchObject({ ok: true });
  await acceptAll(request, team);
  const names = async () => (await brokenInvariants(database())).map(({ invariant }) => invariant);
  const before = await names();
  const rule = (kind: 'never-together' | 'only-together', one: string, other: string) => {
    const [oneId = '', otherId = ''] = [one, other].sort();
    const recordedAt = new Date('2020-01-01T10:00:00Z');
    return database()
      .insert(pairRules)
      .values({ kind, oneId, otherId, startsOn: '2020-01-01', recordedById: team.lead.id, recordedAt })
      .returning({ id: pairRules.id });
  };
  for (const [kind, other, invariant] of [
    ['never-together', team.supervisor.id, 'nobody works beside somebody they never work beside'],
    ['only-together', team.supervisor.id, 'whoever only reviews with one other reviews with nobody else'],
  ] as const) {
    const [made] = await rule(kind, team.lead.id, other);
    expect(await names()).toEqual([...before, invariant].sort(asListed));
    await database()
      .delete(pairRules)
      .where(eq(pairRules.id, made?.id ?? ''));
  }
  await rule('only-together', team.lead.id, team.co.id);
  expect(await names()).toEqual(before);
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
