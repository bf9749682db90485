import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeActor, makeEditors } from '#tests/support/factories/resources';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { resources, resourceVersions } from '~/db/schema/resources';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { loadStartSet } from '~/domain/resources/load-start-set.server';
import { startSet } from '~/domain/resources/start-set/start-set';
import { clock } from '~/platform/clock';

useTestDatabase();

const portal: Actor = { kind: 'system', job: 'start-set' };
const load = (actor: Actor = portal) => withActor(actor, (work) => loadStartSet(work));

beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

test('a new portal has the start set, published by nobody, to be looked at again in time', async () => {
  expect(await load()).toEqual({ ok: true, value: { added: startSet.length } });
  const rows = await database()
    .select()
    .from(resources)
    .innerJoin(resourceVersions, eq(resourceVersions.resourceId, resources.id));
  expect(rows.map(({ resources: { slug } }) => slug).sort()).toEqual(startSet.map(({ slug }) => slug).sort());
  for (const { resources: resource, resource_versions: version } of rows) {
    expect(version).toMatchObject({ number: 1, state: 'published', approvedById: null });
    expect(['2030-07-09', '2031-01-09']).toContain(resource.reviewByOn);
  }
});

test('what is there is left alone, and loading again adds nothing', async () => {
  await load();
  const withdraw = (withdrawnAt: Date | null) =>
    database().update(resources).set({ withdrawnAt }).where(eq(resources.slug, 'spelregels'));
  await withdraw(new Date('2030-01-08T10:00:00Z'));
  expect(await load()).toEqual({ ok: true, value: { added: 0 } });
  const [rules] = await database().select().from(resources).where(eq(resources.slug, 'spelregels'));
  expect(rules?.withdrawnAt).not.toBeNull();
  await withdraw(null);
});

test('only the portal itself loads it', async () => {
  const { writer } = await makeEditors();
  for (const actor of [visitor, writer, await makeActor('Tessa Telt', ['treasurer'])]) {
    expect(await load(actor)).toEqual({ ok: false, reason: 'not-allowed' });
  }
});

test('a visitor reads what is public, and who works for the network the rest too', async () => {
  await load();
  const seenBy = async (actor: Actor) =>
    (await withActor(actor, ({ tx }) => tx.select({ slug: resources.slug }).from(resources))).length;
  const open = startSet.filter(({ audience }) => audience === 'public').length;
  expect(open).toBeLessThan(startSet.length);
  expect(await seenBy(visitor)).toBe(open);
  expect(await seenBy(await makeActor('Rik Vraagt', ['requester']))).toBe(open);
  expect(await seenBy(await makeActor('Rian Kijkt', ['reviewer']))).toBe(startSet.length);
});
