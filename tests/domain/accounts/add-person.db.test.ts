import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personEmails } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { addPerson } from '~/domain/accounts/add-person.server';
import { type Role, roles } from '~/domain/accounts/role';
import { giveRole } from '~/domain/registry/profile/give-role.server';

useTestDatabase();

const fenna = { name: 'Fenna Nieuw', address: 'fenna@voorbeeld.example', language: 'en' } as const;

async function actorWith(role: Role): Promise<Actor> {
  const personId = await makePerson('Iemand Anders', [role]);
  return { kind: 'person', personId, roles: [role] };
}

test('somebody new can be mailed and given a role, with a profile where that belongs to it', async () => {
  const coordinator = await actorWith('coordinator');
  const added = await withActor(coordinator, (work) => addPerson(work, fenna));
  if (!added.ok) throw new Error(added.reason);
  const { personId, isNew } = added.value;
  expect(isNew).toBe(true);
  const [person] = await database().select().from(people).where(eq(people.id, personId));
  expect(person).toMatchObject({ name: fenna.name, language: 'en' });
  const [email] = await database().select().from(personEmails).where(eq(personEmails.personId, personId));
  expect(email?.verifiedAt).not.toBeNull();

  const profiles = () => database().$count(registryProfiles, eq(registryProfiles.personId, personId));
  expect(
    await withActor(coordinator, (work) => giveRole(work, { personId, role: 'treasurer' })),
  ).toMatchObject({
    ok: true,
  });
  expect(await profiles()).toBe(0);
  await withActor(coordinator, (work) => giveRole(work, { personId, role: 'supervisor' }));
  expect(await profiles()).toBe(1);
  const happened = await database()
    .select({ name: activities.name })
    .from(activities)
    .where(eq(activities.personId, personId))
    .orderBy(activities.id);
  expect(happened.map(({ name }) => name)).toEqual([
    'accounts.person-registered',
    'accounts.role-granted',
    'accounts.role-granted',
  ]);
});

test('an address that is known, however it is written, leads to whom it belongs and changes nothing', async () => {
  const coordinator = await actorWith('coordinator');
  const personId = await makePerson('Robin Bekend', ['requester']);
  const before = await database().$count(people);
  const known = { ...fenna, address: `${personId.toUpperCase()}@Voorbeeld.example` };
  expect(await withActor(coordinator, (work) => addPerson(work, known))).toEqual({
    ok: true,
    value: { personId, isNew: false },
  });
  expect(await database().$count(people)).toBe(before);
  const [person] = await database().select().from(people).where(eq(people.id, personId));
  expect(person).toMatchObject({ name: 'Robin Bekend', language: 'nl' });
});

test('two coordinators who add the same person at the same moment add one', async () => {
  const both = [await actorWith('coordinator'), await actorWith('coordinator')];
  const twice = { ...fenna, address: 'samen@voorbeeld.example' };
  const outcomes = await Promise.all(both.map((actor) => withActor(actor, (work) => addPerson(work, twice))));
  const added = outcomes.map((outcome) => (outcome.ok ? outcome.value : null));
  expect(new Set(added.map((one) => one?.personId)).size).toBe(1);
  expect(added.map((one) => one?.isNew).sort()).toEqual([false, true]);
});

test('only a coordinator adds people', async () => {
  const before = await database().$count(people);
  const others = await Promise.all(roles.filter((role) => role !== 'coordinator').map(actorWith));
  for (const actor of [visitor, ...others]) {
    const refused = await withActor(actor, (work) => addPerson(work, { ...fenna, address: 'x@y.example' }));
    expect(refused).toEqual({ ok: false, reason: 'not-found' });
  }
  expect(await database().$count(people)).toBe(before + others.length);
});
