import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { organisations } from '~/db/schema/organisations';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { createOrganisation } from '~/domain/organisations/create-organisation.server';

useTestDatabase();

const facts = { name: 'Wijkteam Voorbeeld', kind: 'local_team' } as const;
const create = (actor: Actor, changes: { name?: string } = {}) =>
  withActor(actor, (work) => createOrganisation(work, { ...facts, ...changes }));

test('is known once by its name, with its group still to be looked up', async () => {
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  const coordinator = { kind: 'person', personId, roles: ['coordinator'] } as const;
  const created = await create(coordinator);
  if (!created.ok) throw new Error(created.reason);
  const { organisationId } = created.value;
  const rows = await database().select().from(organisations).where(eq(organisations.id, organisationId));
  expect(rows).toMatchObject([{ ...facts, parentKnown: false }]);
  const happened = await database()
    .select({ name: activities.name })
    .from(activities)
    .where(eq(activities.organisationId, organisationId));
  expect(happened).toEqual([{ name: 'organisations.organisation-added' }]);
  expect(await create(coordinator, { name: facts.name.toUpperCase() })).toEqual({
    ok: false,
    reason: 'organisation-known',
  });
});

test('is added by a coordinator only', async () => {
  const personId = await makePerson('Rens Reviewer', ['reviewer']);
  for (const actor of [visitor, { kind: 'person', personId, roles: ['reviewer'] } as const]) {
    expect(await create(actor, { name: 'Nergens' })).toEqual({ ok: false, reason: 'not-found' });
  }
  expect(await database().$count(organisations, eq(organisations.name, 'Nergens'))).toBe(0);
});
