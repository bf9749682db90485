import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#tests/support/http-client';
import { type Asking, useTestPortal } from '#tests/support/portal';
import {
  addressOf,
  type Params,
  paramNames,
  type ServedRoute,
  servedRoutes,
} from '#tests/support/served-routes';
import { database } from '~/db/client.server';
import { rateLimits } from '~/db/schema/accounts';
import type { Language } from '~/i18n/language';
import { access, entrance, type RouteId } from '~/web/access';
import { type Inhabitant, makeAccessWorld } from './access-world';
import { plantedWordsIn } from './planted-words';
import { unknown } from './unknown-things';

const portal = useTestPortal();
const asked = [
  'visitor',
  'requester',
  'reviewer',
  'supervisor',
  'treasurer',
  'coordinator',
  'requester and reviewer in one',
];

/** "Not found" for everybody: what no route has, and the demonstration, which this world is not. */
const neverThere: readonly string[] = [
  'routes/shared/not-found',
  'routes/shared/demonstration-sign-in',
  'routes/api/unknown',
];

interface Question {
  readonly route: ServedRoute;
  readonly path: string;
  readonly how: 'page' | 'data' | 'POST' | 'PUT' | 'DELETE';
  readonly language: Language;
}

describe('the table of who may enter', () => {
  it('has a row for every route, and no row without a route', () => {
    const built = Object.keys(portal.build.routes).sort();
    expect(Object.keys(access).sort()).toEqual(built);
  });
});

describe('every route, asked by', () => {
  let world: readonly Inhabitant[];
  const cookies = new Map<string, string>();
  const things = new Map<string, string>();

  beforeAll(async () => {
    world = await makeAccessWorld();
  });
  beforeEach(async () => {
    await database().delete(rateLimits);
  });

  const inhabitant = (as: string): Inhabitant => {
    const found = world.find((one) => one.as === as);
    if (!found) throw new Error(`nobody is ${as}`);
    return found;
  };

  it.each(asked)('%s', { timeout: 180_000 }, async (as) => {
    const somebody = inhabitant(as);
    const wrong: string[] = [];
    for (const route of servedRoutes(portal.build)) {
      for (const [how, language] of waysToAsk(route, as)) {
        const question: Question = { route, path: await pathOf(route, how, somebody), how, language };
        const answer = await put(question, somebody);
        const problem = problemWith(answer, question, somebody) ?? leaks(answer, question, somebody);
        if (problem) wrong.push(`${describeQuestion(question)}: ${problem}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(asked.filter((as) => as !== 'visitor'))(
    '%s, for what is not theirs and for what does not exist',
    { timeout: 180_000 },
    async (as) => {
      const somebody = inhabitant(as);
      const wrong: string[] = [];
      for (const route of servedRoutes(portal.build)) {
        if (!isOpen(route, somebody)) continue;
        for (const name of paramNames(route.pattern)) {
          const [ghost, nonsense] = unknown[name] ?? [];
          if (ghost === undefined || nonsense === undefined) continue;
          const stranger = await somebody.others[name]?.(route.id);
          wrong.push(...(await unlikeUnknown(route, name, { ghost, stranger, nonsense }, somebody)));
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  /** A page is not there; a form sent to it is answered as if it was sent to what nobody ever had. */
  async function unlikeUnknown(
    route: ServedRoute,
    name: string,
    { ghost, stranger, nonsense }: { ghost: string; stranger: string | undefined; nonsense: string },
    somebody: Inhabitant,
  ): Promise<string[]> {
    const wrong: string[] = [];
    const params = await paramsOf(route, somebody, true);
    const query = (await somebody.own['?']?.(route.id)) ?? '';
    for (const how of ['page', 'data', 'POST', 'DELETE'] as const) {
      if (!hasHandler(route, how)) continue;
      const askFor = async (value: string) => {
        const path = addressOf(route.pattern, { ...params, [name]: value }) + query;
        const question: Question = { route, path, how, language: 'nl' };
        const answer = await put(question, somebody);
        const done = how === 'page' || how === 'data' ? answer.status !== 404 : answer.status < 300;
        if (done || answer.status >= 500) wrong.push(`${describeQuestion(question)}: ${answer.status}`);
        return comparable(answer, value);
      };
      const expected = await askFor(ghost);
      await askFor(nonsense);
      if (stranger && (await askFor(stranger)) !== expected) {
        wrong.push(`${how} ${route.id}: somebody else's ${name} is not answered like an unknown one`);
      }
    }
    return wrong;
  }

  async function pathOf(route: ServedRoute, how: Question['how'], somebody: Inhabitant): Promise<string> {
    const usesUp = how !== 'page' && how !== 'data' && isOpen(route, somebody);
    const query = (await somebody.own['?']?.(route.id)) ?? '';
    return addressOf(route.pattern, await paramsOf(route, somebody, usesUp)) + query;
  }

  /** What is only looked at, or refused, is there for the next question too. */
  async function paramsOf(route: ServedRoute, { as, own }: Inhabitant, anew: boolean): Promise<Params> {
    const params: Record<string, string> = {};
    for (const name of paramNames(route.pattern)) {
      const holding = own[name];
      if (!holding) throw new Error(`this world has no ${name}, which ${route.pattern} needs`);
      const key = `${as} ${route.id} ${name}`;
      const thing = (anew ? undefined : things.get(key)) ?? (await holding(route.id));
      if (!anew) things.set(key, thing);
      params[name] = thing;
    }
    return params;
  }

  async function cookieOf({ as, personId }: Inhabitant): Promise<string | undefined> {
    if (!personId) return undefined;
    const cookie = cookies.get(as) ?? (await portal.signIn(personId));
    cookies.set(as, cookie);
    return cookie;
  }

  async function put({ route, path, how, language }: Question, somebody: Inhabitant): Promise<Answer> {
    const asking: Asking = { cookie: await cookieOf(somebody), language };
    if (how === 'page') return portal.page(path, asking);
    if (how === 'data') return portal.data(path, route.id, asking);
    // What a form does may end the session.
    if (isOpen(route, somebody)) cookies.delete(somebody.as);
    return portal.send(path, {}, { ...asking, method: how });
  }
});

/**
 * Everybody asks for the page, its data, and sends its form. That the other methods are taken for a form, and that the
 * language changes nothing, is one mechanism for all: those who may least and most ask it. A file has no
 * languages, nor does what machines ask for.
 */
function waysToAsk(route: ServedRoute, as: string): [Question['how'], Language][] {
  const everybody: [Question['how'], Language][] = [
    ['page', 'nl'],
    ['data', 'nl'],
    ['POST', 'nl'],
  ];
  if (as !== 'visitor' && as !== 'coordinator') return everybody;
  const isFile =
    route.hasLoader && !route.hasPage && (route.pattern.includes('.') || route.pattern.startsWith('/api/'));
  return [
    ...everybody,
    ['PUT', 'nl'],
    ['DELETE', 'nl'],
    ...(isFile
      ? []
      : ([
          ['page', 'en'],
          ['POST', 'en'],
        ] as [Question['how'], Language][])),
  ];
}

function hasHandler(route: ServedRoute, how: Question['how']): boolean {
  if (how === 'page') return route.hasLoader || route.hasPage;
  return how === 'data' ? route.hasLoader : route.hasAction;
}

function isOpen(route: ServedRoute, { roles }: Inhabitant): boolean {
  return entrance(route.id as RouteId, roles, true) === 'open';
}

/** What is wrong with this answer; `null` when it is what the table says. */
function problemWith(answer: Answer, question: Question, somebody: Inhabitant): string | null {
  const { route, how } = question;
  const { status } = answer;
  if (status >= 500) return `${status}`;
  if (!hasHandler(route, how)) return problemWithout(how, status);
  if (neverThere.includes(route.id)) return status === 404 ? null : `${status}, not 404`;
  switch (entrance(route.id as RouteId, somebody.roles, true)) {
    case 'open':
      return status === 403 || status === 404 ? `${status}, though allowed` : null;
    case 'not-found':
      return status === 404 ? null : `${status}, not 404`;
    case 'sign-in-first': {
      const to = String(answer.headers.location ?? answer.headers['x-remix-redirect'] ?? '');
      const wanted = question.language === 'nl' ? '/inloggen' : '/en/inloggen';
      const moved = how === 'data' ? status === 204 : status === 303;
      return moved && to.split('?', 1)[0] === wanted ? null : `${status} to ${to || 'nowhere'}`;
    }
  }
}

/** An address that only takes forms is no page; a page that takes none says so. */
function problemWithout(how: Question['how'], status: number): string | null {
  const expected = how === 'page' ? [404] : how === 'data' ? [400] : [400, 405];
  return expected.includes(status) ? null : `${status} without a handler`;
}

function leaks(answer: Answer, { route }: Question, somebody: Inhabitant): string | null {
  for (const { words, requestId, isOrganisation } of plantedWordsIn(answer.body)) {
    const maySee = isOrganisation
      ? [...somebody.mayRead, ...somebody.mayKnowOrganisations]
      : somebody.mayRead;
    if (!maySee.includes(requestId)) return `${route.id} shows "${words}"`;
  }
  return null;
}

/** An answer without what differs between two requests: reference, nonce, and what was asked for. */
function comparable({ status, headers, body }: Answer, value: string): string {
  const text = `${status} ${headers.location ?? ''} ${body}`;
  return text
    .replaceAll(String(headers['x-request-id']), '(reference)')
    .replace(/nonce="[^"]*"/g, '(nonce)')
    .replaceAll(value, '(asked for)');
}

function describeQuestion({ route, path, how, language }: Question): string {
  return `${how} ${language === 'nl' ? '' : `/${language}`}${path} (${route.id})`;
}
