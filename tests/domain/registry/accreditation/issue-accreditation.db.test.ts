import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { accreditations } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { type NewAccreditation, newAccreditation } from '~/domain/registry/accreditation/inputs';
import { issueAccreditation } from '~/domain/registry/accreditation/issue-accreditation.server';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';

useTestDatabase();

const experienced = {
  role: 'reviewer',
  level: 'experienced',
  issuedOn: '2036-01-01',
  validUntil: '2040-12-31',
  issuedBy: 'Erkenningscommissie',
} as const;

let coordinator: Actor;
beforeAll(async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
});

const issue = (personId: string, changes: Partial<NewAccreditation> = {}, as = coordinator) =>
  withActor(as, (work) => issueAccreditation(work, personId, { ...experienced, ...changes }));
const accreditationsOf = (personId: string) =>
  database().$count(accreditations, eq(accreditations.personId, personId));

test('is seen in the public register at once, and recorded', async () => {
  const { id } = await makeReviewer({ name: 'Wout Wachtend', isListed: true });
  await database().delete(accreditations).where(eq(accreditations.personId, id));
  const found = async () => {
    const asked = { text: 'wachtend', sort: 'fit', page: 1 } as const;
    return (await withActor(visitor, (work) => searchRegistry(work, asked))).total;
  };
  expect(await found()).toBe(0);
  expect(await issue(id, { issuedOn: '2024-01-01' })).toMatchObject({ ok: true });
  expect(await found()).toBe(1);
  const [happened] = await database()
    .select()
    .from(activities)
    .where(and(eq(activities.personId, id), eq(activities.name, 'registry.accreditation-issued')));
  expect(happened?.data).toEqual({ role: 'reviewer', level: 'experienced' });
});

test('follows on another one, and is refused while that still holds unless it was withdrawn', async () => {
  const { id } = await makeReviewer({ validUntil: '2035-12-31' });
  expect(await issue(id, { issuedOn: '2035-12-31' })).toEqual({
    ok: false,
    reason: 'accreditation-overlaps',
  });
  expect(await accreditationsOf(id)).toBe(1);
  expect(await issue(id)).toMatchObject({ ok: true });
  await database().update(accreditations).set({ status: 'withdrawn' }).where(eq(accreditations.personId, id));
  expect(await issue(id, { issuedOn: '2035-06-01' })).toMatchObject({ ok: true });
});

test('is for a role the person holds', async () => {
  const { id } = await makeReviewer();
  const refused = await issue(id, { role: 'supervisor', level: 'supervisor' });
  expect(refused).toEqual({ ok: false, reason: 'role-first', fields: { role: 'role-first' } });
});

test('is issued by a coordinator only', async () => {
  const { id, actor } = await makeReviewer();
  for (const as of [visitor, actor]) {
    expect(await issue(id, {}, as)).toEqual({ ok: false, reason: 'not-found' });
  }
  expect(await accreditationsOf(id)).toBe(1);
});

test.each([
  [{ level: 'supervisor' }, 'level', 'level-of-other-role'],
  [{ role: 'supervisor' }, 'level', 'level-of-other-role'],
  [{ validUntil: '2036-01-01' }, 'validUntil', 'ends-before-start'],
  [{ issuedOn: '2036-02-30' }, 'issuedOn', 'not-a-day'],
  [{ issuedBy: 'Commissie 111222333' }, 'issuedBy', 'found-bsn'],
])('%j is refused at the field', (changes, field, code) => {
  const parsed = newAccreditation.safeParse({ ...experienced, ...changes });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[field, code]]);
});
