import { and, eq, isNull } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { appointFirstCoordinator } from '~/domain/accounts/appoint-first-coordinator.server';
import { firstCoordinator } from '~/domain/accounts/inputs';

useTestDatabase();

const system = { kind: 'system', job: 'first-coordinator' } as const;
const bo = { name: 'Bo Begin', address: 'bo@voorbeeld.example' };
const appoint = (who = bo) => withActor(system, (work) => appointFirstCoordinator(work, who));
const coordinators = () =>
  database()
    .select({ personId: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.role, 'coordinator'), isNull(personRoles.endedAt)));

beforeEach(async () => {
  await database()
    .update(personRoles)
    .set({ endedAt: new Date(Date.now() + 1000) });
});

test('an empty portal gets one, whose address counts as verified', async () => {
  const appointed = await appoint();
  if (!appointed.ok) throw new Error(appointed.reason);
  const { personId } = appointed.value;
  expect(await coordinators()).toEqual([{ personId }]);
  const [email] = await database().select().from(personEmails).where(eq(personEmails.personId, personId));
  expect(email).toMatchObject({ address: bo.address, isPrimary: true });
  expect(email?.verifiedAt).not.toBeNull();
  expect(await appoint({ ...bo, address: 'ander@voorbeeld.example' })).toEqual({
    ok: false,
    reason: 'coordinator-known',
  });
});

test('of two at the same moment only one is appointed', async () => {
  const outcomes = await Promise.all([
    appoint(),
    appoint({ name: 'Cas Ook', address: 'cas@voorbeeld.example' }),
  ]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await coordinators()).toHaveLength(1);
});

test('somebody the portal knows keeps their name, somebody deactivated is refused', async () => {
  const id = await makePerson('Robin Bekend', ['requester']);
  const address = `${id}@voorbeeld.example`;
  expect(await appoint({ name: 'Anders', address })).toEqual({ ok: true, value: { personId: id } });
  const [known] = await database().select().from(people).where(eq(people.id, id));
  expect(known?.name).toBe('Robin Bekend');
  // A coordinator whose account was closed can appoint nobody.
  await database().update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, id));
  expect(await appoint({ name: 'Anders', address })).toEqual({ ok: false, reason: 'deactivated' });
});

test('nobody appoints through a page', async () => {
  const personId = await makePerson('Cor Gewoon', []);
  const posing = { kind: 'person', personId, roles: ['coordinator'] } as const;
  for (const actor of [visitor, posing]) {
    expect(await withActor(actor, (work) => appointFirstCoordinator(work, bo))).toMatchObject({ ok: false });
  }
  expect(await coordinators()).toEqual([]);
});

test.each([
  ['', 'bo@voorbeeld.example'],
  ['Bo', 'bo@'],
  ['Bo 111222333', 'bo@voorbeeld.example'],
])('"%s" with "%s" is no input', (name, address) => {
  expect(firstCoordinator.safeParse({ name, address }).success).toBe(false);
});
