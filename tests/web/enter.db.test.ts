import { describe, expect, test } from 'vitest';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people, personRoles } from '~/db/schema/accounts';
import type { Role } from '~/domain/accounts/role';
import type { RouteId } from '~/web/access';
import { enter } from '~/web/enter.server';
import type { AppLoadContext } from '~/web/load-context';
import { startSession } from '~/web/session.server';

useTestDatabase();

const origin = 'https://portal.example';

async function cookieOf(role: Role): Promise<string> {
  const [person] = await database().insert(people).values({ name: 'Someone Fictional' }).returning();
  if (!person) throw new Error('no person');
  await database().insert(personRoles).values({ personId: person.id, role });
  const setCookie = await startSession(person.id, new Request(origin));
  return setCookie.split(';', 1)[0] ?? '';
}

interface Visit {
  readonly path?: string;
  readonly cookie?: string;
  readonly method?: string;
  readonly language?: 'nl' | 'en';
}

function args({ path = '/mijn?week=2', cookie = '', method = 'GET', language = 'nl' }: Visit) {
  const context: AppLoadContext = {
    cspNonce: 'nonce',
    requestId: 'ABCD-EFGHJK',
    language,
    publicOrigin: origin,
    pathname: path.split('?', 1)[0] ?? '/',
    clientAddress: '203.0.113.7',
  };
  return {
    request: new Request(origin + path, { method, headers: { Cookie: cookie } }),
    context,
    params: {},
  };
}

async function turnedAway(visit: Visit, routeId: RouteId): Promise<Response> {
  try {
    await enter(args(visit), routeId);
  } catch (answer) {
    if (answer instanceof Response) return answer;
    throw answer;
  }
  throw new Error('was let in');
}

describe('entering a route', () => {
  test('a visitor is a visitor where everybody may come', async () => {
    const entered = await enter(args({}), 'routes/public/home');
    expect(entered).toMatchObject({ actor: { kind: 'visitor' }, person: null, sessionId: null });
  });

  test('a visitor is asked to sign in first, and comes back afterwards', async () => {
    const answer = await turnedAway({ language: 'en' }, 'routes/shared/account');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/en/inloggen?naar=%2Fmijn%3Fweek%3D2');
  });

  test('but not to an address that only takes forms', async () => {
    const answer = await turnedAway({ method: 'POST' }, 'routes/shared/sign-out');
    expect(answer.headers.get('Location')).toBe('/inloggen');
  });

  test('a person with the role is let in as an actor with it', async () => {
    const entered = await enter(args({ cookie: await cookieOf('coordinator') }), 'routes/coordinator/queue');
    expect(entered.actor).toEqual({
      kind: 'person',
      personId: entered.person?.id,
      roles: ['coordinator'],
    });
  });

  test('to a person without the role the page does not exist', async () => {
    const answer = await turnedAway({ cookie: await cookieOf('reviewer') }, 'routes/coordinator/queue');
    expect(answer.status).toBe(404);
  });

  test('the loaders of one page ask the database once', async () => {
    const cookie = await cookieOf('reviewer');
    const page = args({ cookie });
    const together = await countStatements(() =>
      Promise.all([enter(page, 'root'), enter(page, 'routes/reviewer/dashboard')]),
    );
    const alone = await countStatements(() => enter(args({ cookie }), 'root'));
    expect(together).toBe(alone);
  });
});
