import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personRoles, sessions } from '~/db/schema/accounts';
import type { Role } from '~/domain/accounts/role';
import {
  endSession,
  endSessionOf,
  endSessionsOf,
  listSessionsOf,
  readSession,
  startSession,
} from '~/web/session.server';

useTestDatabase();

const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

function request(cookie?: string, origin = 'https://portal.example'): Request {
  return new Request(`${origin}/mijn`, {
    headers: { 'User-Agent': userAgent, ...(cookie && { Cookie: cookie }) },
  });
}

/** What a browser would send back. */
const cookieOf = (setCookie: string) => setCookie.split(';', 1)[0] ?? '';
const tokenOf = (setCookie: string) => cookieOf(setCookie).split('=', 2)[1] ?? '';

async function person(...roles: Role[]): Promise<string> {
  const [made] = await database().insert(people).values({ name: 'Someone Fictional' }).returning();
  if (!made) throw new Error('no person');
  for (const role of roles) await database().insert(personRoles).values({ personId: made.id, role });
  return made.id;
}

/** As if the last page and the sign-in were this long ago. */
async function age(personId: string, passed: { readonly idleMinutes?: number; readonly minutes?: number }) {
  const { idleMinutes = 0, minutes = idleMinutes } = passed;
  const ago = (value: number) => new Date(Date.now() - value * 60_000);
  await database()
    .update(sessions)
    .set({ lastSeenAt: ago(idleMinutes), createdAt: ago(minutes) })
    .where(eq(sessions.userId, personId));
}

describe('a session', () => {
  let reviewerId: string;
  let setCookie: string;
  beforeEach(async () => {
    reviewerId = await person('reviewer', 'supervisor');
    setCookie = await startSession(reviewerId, request());
  });

  test('has a cookie that only this host over https gets, and no script', () => {
    expect(setCookie).toMatch(/^__Host-leerkring=[a-z0-9]{40};/);
    const attributes = setCookie.toLowerCase().split('; ').slice(1);
    expect(attributes).toEqual(expect.arrayContaining(['httponly', 'secure', 'samesite=lax', 'path=/']));
    expect(setCookie.toLowerCase()).not.toContain('domain=');
  });

  test('has a plain cookie on http, where browsers refuse the other', async () => {
    const local = await startSession(reviewerId, request(undefined, 'http://localhost:3000'));
    expect(local).toMatch(/^leerkring=/);
    expect(local).not.toContain('Secure');
    expect(await readSession(request(cookieOf(local), 'http://localhost:3000'))).not.toBeNull();
  });

  test('tells who it is, with the roles held now', async () => {
    const read = () => readSession(request(cookieOf(setCookie)));
    expect(await read()).toEqual({
      sessionId: createHash('sha256').update(tokenOf(setCookie)).digest('hex'),
      person: {
        id: reviewerId,
        name: 'Someone Fictional',
        language: 'nl',
        roles: expect.arrayContaining(['reviewer', 'supervisor']),
      },
    });
    await database()
      .update(personRoles)
      .set({ endedAt: new Date() })
      .where(eq(personRoles.personId, reviewerId));
    expect((await read())?.person.roles).toEqual([]);
  });

  test('is stored without what the cookie holds', async () => {
    const rows = await database().select().from(sessions).where(eq(sessions.userId, reviewerId));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(setCookie));
    const stolen = `__Host-leerkring=${rows[0]?.id}`;
    expect(await readSession(request(stolen))).toBeNull();
  });

  test('keeps the end it was given, however often it is used', async () => {
    const endOf = async () =>
      (await database().select().from(sessions).where(eq(sessions.userId, reviewerId)))[0]?.expiresAt;
    const soon = new Date(Date.now() + 60_000);
    await database().update(sessions).set({ expiresAt: soon }).where(eq(sessions.userId, reviewerId));
    expect(await readSession(request(cookieOf(setCookie)))).not.toBeNull();
    expect(await endOf()).toEqual(soon);
  });

  test('remembers the last visit', async () => {
    await age(reviewerId, { idleMinutes: 20 });
    await readSession(request(cookieOf(setCookie)));
    const [row] = await listSessionsOf(reviewerId);
    expect(Date.now() - (row?.lastSeenAt.getTime() ?? 0)).toBeLessThan(5000);
    expect(row?.device).toBe('Firefox, Windows');
  });

  test('ends when the person signs out, and takes the cookie along', async () => {
    const blank = await endSession(request(cookieOf(setCookie)));
    expect(blank).toMatch(/^__Host-leerkring=;.*Max-Age=0/);
    expect(await readSession(request(cookieOf(setCookie)))).toBeNull();
  });

  test('ends when the same browser signs in again', async () => {
    const next = await startSession(reviewerId, request(cookieOf(setCookie)));
    expect(tokenOf(next)).not.toBe(tokenOf(setCookie));
    expect(await readSession(request(cookieOf(setCookie)))).toBeNull();
    expect(await readSession(request(cookieOf(next)))).not.toBeNull();
  });

  test('can be ended from another one of the same person, and by nobody else', async () => {
    const second = await startSession(reviewerId, request());
    const [firstRow] = (await listSessionsOf(reviewerId)).filter(
      ({ id }) => id === createHash('sha256').update(tokenOf(setCookie)).digest('hex'),
    );
    const id = firstRow?.id ?? '';
    expect(await endSessionOf(await person('coordinator'), id)).toBe(false);
    expect(await readSession(request(cookieOf(setCookie)))).not.toBeNull();
    expect(await endSessionOf(reviewerId, id)).toBe(true);
    expect(await readSession(request(cookieOf(setCookie)))).toBeNull();
    expect(await readSession(request(cookieOf(second)))).not.toBeNull();
  });

  test('ends everywhere at once, for one person only', async () => {
    const otherId = await person('requester');
    const other = await startSession(otherId, request());
    const second = await startSession(reviewerId, request());
    await endSessionsOf(reviewerId);
    expect(await readSession(request(cookieOf(setCookie)))).toBeNull();
    expect(await readSession(request(cookieOf(second)))).toBeNull();
    expect(await readSession(request(cookieOf(other)))).not.toBeNull();
  });

  test('is of no use to somebody who may not come in any more', async () => {
    await database().update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, reviewerId));
    expect(await readSession(request(cookieOf(setCookie)))).toBeNull();
    expect(await database().select().from(sessions).where(eq(sessions.userId, reviewerId))).toEqual([]);
  });
});

test.each([undefined, '', '__Host-leerkring=', '__Host-leerkring=nonsense', 'other=1'])(
  'the cookie "%s" is a visitor',
  async (cookie) => {
    expect(await readSession(request(cookie))).toBeNull();
  },
);

describe('how long a session lasts', () => {
  const hour = 60;
  const day = 24 * hour;
  test.each([
    ['coordinator', { idleMinutes: 29 }, true],
    ['coordinator', { idleMinutes: 31 }, false],
    ['coordinator', { minutes: 10 * hour - 1 }, true],
    ['coordinator', { minutes: 10 * hour + 1 }, false],
    ['treasurer', { idleMinutes: 31 }, false],
    ['reviewer', { idleMinutes: day - 1 }, true],
    ['reviewer', { idleMinutes: day + 1 }, false],
    ['reviewer', { minutes: 30 * day - 1 }, true],
    ['reviewer', { minutes: 30 * day + 1 }, false],
  ] as const)('for a %s after %o: %s', async (role, aged, lasts) => {
    const id = await person(role);
    const cookie = cookieOf(await startSession(id, request()));
    await age(id, aged);
    expect((await listSessionsOf(id)).length).toBe(lasts ? 1 : 0);
    expect((await readSession(request(cookie))) !== null).toBe(lasts);
  });

  test('somebody who becomes a coordinator falls under the shorter limits', async () => {
    const id = await person('reviewer');
    const cookie = cookieOf(await startSession(id, request()));
    await age(id, { idleMinutes: hour });
    await database().insert(personRoles).values({ personId: id, role: 'coordinator' });
    expect(await readSession(request(cookie))).toBeNull();
  });
});
