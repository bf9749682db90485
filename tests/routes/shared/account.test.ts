import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { addressOf } from '#tests/support/accounts';
import { makePerson } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { people, sessions } from '~/db/schema/accounts';
import { listSessionsOf } from '~/web/session.server';

const portal = useTestPortal();

let personId: string;
let cookie: string;
beforeEach(async () => {
  personId = await makePerson('Ada Account', ['supervisor']);
  cookie = await portal.signIn(personId);
});

const openSessions = (id: string) => database().select().from(sessions).where(eq(sessions.userId, id));

test('shows who somebody is and where they are signed in', async () => {
  const { status, body } = await portal.page('/account', { cookie });
  expect(status).toBe(200);
  for (const text of ['Ada Account', await addressOf(personId), 'supervisor', 'dit apparaat']) {
    expect(body).toContain(text);
  }
});

test('ends another session of one’s own, and nobody else’s', async () => {
  await portal.signIn(personId);
  const own = await listSessionsOf(personId);
  const other = own.find(({ id }) => id !== own.at(-1)?.id);
  const stranger = await makePerson('Sara Vreemd', ['reviewer']);
  await portal.signIn(stranger);
  const [theirs] = await listSessionsOf(stranger);

  expect((await portal.send(`/account/sessies/${theirs?.id}/einde`, {}, { cookie })).status).toBe(404);
  expect(await openSessions(stranger)).toHaveLength(1);
  const ended = await portal.send(`/account/sessies/${other?.id}/einde`, {}, { cookie });
  expect(ended.status).toBe(303);
  expect(await openSessions(personId)).toHaveLength(1);
});

test('signs out here, and everywhere', async () => {
  const elsewhere = await portal.signIn(personId);
  expect((await portal.send('/uitloggen', {}, { cookie })).headers.location).toBe('/');
  expect((await portal.page('/account', { cookie })).status).toBe(303);
  expect((await portal.page('/account', { cookie: elsewhere })).status).toBe(200);
  await portal.signIn(personId);
  await portal.send('/uitloggen/overal', {}, { cookie: elsewhere });
  expect(await openSessions(personId)).toEqual([]);
});

test('keeps the language somebody chose, and goes on in it', async () => {
  const chosen = await portal.send('/account/taal', { language: 'en' }, { cookie });
  expect(chosen.headers.location).toBe('/en/account');
  const refused = await portal.send('/account/taal', { language: 'xx' }, { cookie });
  expect(refused.status).toBe(303);
  const [person] = await database().select().from(people).where(eq(people.id, personId));
  expect(person?.language).toBe('en');
});

test.each([
  [['requester', 'coordinator'], '/coordinator'],
  [['reviewer', 'treasurer'], '/penningmeester'],
  [['reviewer', 'supervisor'], '/supervisor'],
  [['requester', 'reviewer'], '/reviewer'],
  [['requester'], '/aanvragen'],
  [[], '/account'],
] as const)('the first page of %j is %s', async (roles, path) => {
  const one = await portal.signIn(await makePerson('Rol Wissel', roles));
  expect((await portal.page('/mijn', { cookie: one })).headers.location).toBe(path);
});
