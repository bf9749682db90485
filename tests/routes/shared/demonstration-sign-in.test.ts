import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { makePerson } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { portalFacts } from '~/db/schema/content';
import type { Role } from '~/domain/accounts/role';

const portal = useTestPortal({ isDemonstration: false });

async function pretend(name: string, ...roles: Role[]): Promise<string> {
  const id = await makePerson(name, roles);
  const world = { isDemonstration: true, createdAt: new Date('2024-01-01T09:00:00Z') };
  await database().update(people).set(world).where(eq(people.id, id));
  return id;
}

const become = (personId: string) => portal.send('/inloggen/demonstratie', { personId });

test('is not there in a database with real people, not even for somebody who is marked', async () => {
  const id = await pretend('Marieke Merk', 'coordinator');
  const page = await portal.page('/inloggen');
  expect(page.body).not.toContain('Marieke Merk');
  const answer = await become(id);
  expect(answer.status).toBe(404);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

describe('in the demonstration world', () => {
  afterEach(async () => {
    await database().delete(portalFacts);
  });
  const begin = () => database().insert(portalFacts).values({ key: 'demonstration', value: 'now' });

  test('offers a few people per role, by name, and becomes the one that was pressed', async () => {
    await begin();
    for (const name of ['Ziva', 'Bram', 'Anna', 'Cees']) await pretend(`${name} Demo`, 'reviewer');
    const page = await portal.page('/inloggen');
    expect(page.body).toContain('Dit is een demonstratie');
    const offered = ['Anna', 'Bram', 'Cees', 'Ziva'].filter((name) => page.body.includes(`${name} Demo`));
    expect(offered).toEqual(['Anna', 'Bram', 'Cees']);

    const id = await pretend('Teun Demo', 'treasurer');
    const answer = await become(id);
    expect([answer.status, answer.headers.location]).toEqual([303, '/mijn']);
    const cookie = (answer.headers['set-cookie'] ?? [])[0]?.split(';', 1)[0] ?? '';
    expect((await portal.page('/mijn', { cookie })).headers.location).toBe('/penningmeester');
  });

  test('a person who is not marked, does not exist or left cannot be become', async () => {
    await begin();
    const left = await pretend('Lies Links', 'reviewer');
    await database().update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, left));
    const real = await makePerson('Rianne Recht', ['coordinator']);
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const id of [real, left, nobody, 'x', '']) expect((await become(id)).status).toBe(404);
  });
});
