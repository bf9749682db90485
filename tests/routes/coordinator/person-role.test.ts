import { and, eq, isNull } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import { makePerson } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { personRoles, sessions } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { registryProfiles } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { indexPerson } from '~/domain/registry/search/index-registry.server';

const portal = useTestPortal();

let coordinatorId: string;
let cookie: string;
let memberId: string;
beforeEach(async () => {
  // Coordinators of earlier tests would keep the last one from being the last.
  await database()
    .update(personRoles)
    .set({ endedAt: new Date() })
    .where(and(eq(personRoles.role, 'coordinator'), isNull(personRoles.endedAt)));
  coordinatorId = await makePerson('Coco Coördinator', ['coordinator']);
  cookie = await portal.signIn(coordinatorId);
  memberId = await makePerson('Mees Lid', ['requester']);
});

const grant = (id: string, role: string, as = cookie) =>
  portal.send(`/coordinator/mensen/${id}/rollen`, { role }, { cookie: as });
const end = (id: string, role: string, as = cookie) =>
  portal.send(`/coordinator/mensen/${id}/rollen/${role}/einde`, {}, { cookie: as });

async function rolesOf(id: string): Promise<Role[]> {
  const rows = await database()
    .select({ role: personRoles.role })
    .from(personRoles)
    .where(and(eq(personRoles.personId, id), isNull(personRoles.endedAt)));
  return rows.map(({ role }) => role).sort();
}
const openSessions = (id: string) => database().select().from(sessions).where(eq(sessions.userId, id));

describe('a role that is given', () => {
  test('signs the person out everywhere, is recorded, and gives a reviewer a profile', async () => {
    await portal.signIn(memberId);
    await portal.signIn(memberId);
    expect((await grant(memberId, 'reviewer')).status).toBe(303);
    expect(await rolesOf(memberId)).toEqual(['requester', 'reviewer']);
    expect(await openSessions(memberId)).toEqual([]);
    const [profile] = await database()
      .select()
      .from(registryProfiles)
      .where(eq(registryProfiles.personId, memberId));
    expect(profile?.slug).toMatch(/^mees-lid(-\d+)?$/);
    expect(profile?.isListed).toBe(false);
    const [happened] = await database().select().from(activities).where(eq(activities.personId, memberId));
    expect(happened).toMatchObject({
      name: 'accounts.role-granted',
      actorId: coordinatorId,
      data: { role: 'reviewer' },
    });
    await grant(memberId, 'supervisor');
    expect(await rolesOf(memberId)).toEqual(['requester', 'reviewer', 'supervisor']);
  });

  test('leaves others signed in', async () => {
    await grant(memberId, 'treasurer');
    expect((await portal.page('/coordinator', { cookie })).status).toBe(200);
  });

  test.each(['owner', '', '__proto__'])('is not "%s"', async (role) => {
    expect((await grant(memberId, role)).status).toBe(303);
    expect(await rolesOf(memberId)).toEqual(['requester']);
  });
});

describe('a role that is ended', () => {
  test('signs the person out everywhere', async () => {
    await portal.signIn(memberId);
    expect((await end(memberId, 'requester')).status).toBe(303);
    expect(await rolesOf(memberId)).toEqual([]);
    expect(await openSessions(memberId)).toEqual([]);
  });

  test('takes a reviewer out of the public register at once, and a new one brings them back', async () => {
    const { id } = await makeReviewer({ name: 'Vera Vertrekt', isListed: true });
    await withActor(visitor, (work) => indexPerson(work, id));
    const page = () => portal.page(`/register/lid-${id}`);
    const found = async () => (await portal.page('/register?q=Vertrekt')).body.includes(`lid-${id}`);
    expect([(await page()).status, await found()]).toEqual([200, true]);
    const behind = await portal.page(`/register/lid-${id}?_data=routes%2Fpublic%2Fregister-person`);
    expect(behind.body).toContain('"validUntil"');
    expect(behind.body).not.toContain(`"${id}"`);
    await end(id, 'reviewer');
    expect([(await page()).status, await found()]).toEqual([404, false]);
    await grant(id, 'reviewer');
    expect([(await page()).status, await found()]).toEqual([200, true]);
  });

  test('is not that of the last coordinator', async () => {
    const answer = await end(coordinatorId, 'coordinator');
    const flash = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';', 1)[0]).join('; ');
    const page = await portal.page(`/coordinator/mensen/${coordinatorId}`, { cookie: `${cookie}; ${flash}` });
    expect(page.body).toContain('Dit is de laatste coördinator');
    expect(await rolesOf(coordinatorId)).toEqual(['coordinator']);
  });

  test('leaves one coordinator when two end each other’s at the same moment', async () => {
    const otherId = await makePerson('Cas Coördinator', ['coordinator']);
    const other = await portal.signIn(otherId);
    await Promise.all([end(otherId, 'coordinator'), end(coordinatorId, 'coordinator', other)]);
    const left = [await rolesOf(coordinatorId), await rolesOf(otherId)].flat();
    expect(left).toEqual(['coordinator']);
  });

  test('twice is told, and an unknown one is not found', async () => {
    await end(memberId, 'requester');
    expect((await end(memberId, 'requester')).status).toBe(303);
    expect((await end(memberId, 'owner')).status).toBe(404);
    expect((await end('x', 'requester')).status).toBe(404);
  });
});

test('only a coordinator changes roles or sees people', async () => {
  for (const role of ['requester', 'reviewer', 'supervisor', 'treasurer'] as const) {
    const id = await makePerson('Nieuws Gierig', [role]);
    const as = await portal.signIn(id);
    expect((await grant(id, 'coordinator', as)).status).toBe(404);
    expect((await end(coordinatorId, 'coordinator', as)).status).toBe(404);
    expect((await portal.page('/coordinator/mensen', { cookie: as })).status).toBe(404);
    expect((await portal.page(`/coordinator/mensen/${memberId}`, { cookie: as })).status).toBe(404);
  }
  expect(await rolesOf(coordinatorId)).toEqual(['coordinator']);
});

test('people are found by a part of their name or address, and by role', async () => {
  await makePerson('Percy 100%_Zeker', ['treasurer']);
  const found = async (query: string) =>
    (await portal.page(`/coordinator/mensen?${query}`, { cookie })).body.includes('Percy 100%_Zeker');
  expect(await found('q=percy')).toBe(true);
  expect(await found('q=100%25_z')).toBe(true);
  expect(await found('q=%25%25%25')).toBe(false);
  expect(await found('rol=treasurer')).toBe(true);
  expect(await found('rol=reviewer')).toBe(false);
  expect(await found('q=percy&pagina=2')).toBe(false);
});
