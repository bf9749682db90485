import { count, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRequest } from '#tests/support/factories/requests';
import { useTestPortal } from '#tests/support/portal';
import { addressOf, paramNames, type ServedRoute, servedRoutes } from '#tests/support/served-routes';
import { database } from '~/db/client.server';
import { contextReads } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { keepClosingExplanation } from '~/domain/requests/closing/closing-explanation.server';
import { type Inhabitant, makeAccessWorld } from './access-world';
import { plantedWordsIn } from './planted-words';

const portal = useTestPortal();

/**
 * Where words of a case are to be read; the walk must have seen them all, or it proves nothing. The invitation shows
 * them after a declaration, which its own test gives.
 */
const readingRooms = [
  'routes/requester/request',
  'routes/requester/request-answer',
  'routes/requester/request-copy',
  'routes/requester/request-copy-json',
  'routes/shared/review-question',
  'routes/shared/review-earlier-lessons',
  'routes/coordinator/earlier-lessons',
  'routes/coordinator/request',
];
/** These choose by what was ticked about the case, and show none of its words. */
const choosingRooms = ['routes/coordinator/matching', 'routes/coordinator/proposal'];

let world: readonly Inhabitant[];
const shown = new Set<string>();
/** Where the name of an organisation of a request is to be read. */
const naming = new Set<string>();

beforeAll(async () => {
  world = await makeAccessWorld();
});

/** How often this person is on record as having read each request. */
async function readsBy(personId: string): Promise<Map<string, number>> {
  const rows = await database()
    .select({ requestId: contextReads.requestId, times: count() })
    .from(contextReads)
    .where(eq(contextReads.personId, personId))
    .groupBy(contextReads.requestId);
  return new Map(rows.map(({ requestId, times }) => [requestId, times]));
}

async function addressFor(route: ServedRoute, { own }: Inhabitant): Promise<string> {
  // The page of a request shows such words while a question is open.
  const as = route.id === 'routes/requester/request' ? 'routes/requester/request-answer' : route.id;
  const params: Record<string, string> = {};
  for (const name of paramNames(route.pattern)) params[name] = (await own[name]?.(as)) ?? '';
  return addressOf(route.pattern, params) + ((await own['?']?.(route.id)) ?? '');
}

describe('whoever reads words of a case is on record', () => {
  it.each([
    'requester',
    'reviewer',
    'supervisor',
    'treasurer',
    'coordinator',
    'requester and reviewer in one',
  ])('%s, on every page there is', { timeout: 180_000 }, async (as) => {
    const somebody = world.find((one) => one.as === as);
    if (!somebody?.personId) throw new Error(`nobody is ${as}`);
    const { personId } = somebody;
    const cookie = await portal.signIn(personId);
    let before = await readsBy(personId);
    const unrecorded: string[] = [];
    for (const route of servedRoutes(portal.build)) {
      if (!route.hasLoader) continue;
      const path = await addressFor(route, somebody);
      for (const how of ['page', 'data'] as const) {
        const { body } =
          how === 'page'
            ? await portal.page(path, { cookie })
            : await portal.data(path, route.id, { cookie });
        const planted = plantedWordsIn(body);
        const now = await readsBy(personId);
        for (const { requestId } of planted.filter(({ isOrganisation }) => !isOrganisation)) {
          shown.add(route.id);
          // A page in one transaction is one read, however much of the request it shows.
          if (now.get(requestId) !== (before.get(requestId) ?? 0) + 1) {
            unrecorded.push(`${how} ${route.id}: ${now.get(requestId)} reads`);
          }
        }
        if (planted.some(({ isOrganisation }) => isOrganisation)) naming.add(route.id);
        before = now;
      }
    }
    expect(unrecorded).toEqual([]);
  });

  it('and the walk came past every page that shows such words', () => {
    expect([...shown].sort()).toEqual(readingRooms.toSorted());
    expect([...naming]).toContain('routes/coordinator/request-organisations');
  });

  it('the requester also for why it ended', async () => {
    const request = await makeRequest({ status: 'referred' });
    await withActor(request.coordinator, (work) =>
      keepClosingExplanation(work, request.id, 'Een ander kan dit beter.'),
    );
    const cookie = await portal.signIn(request.requesterId);
    const { body } = await portal.page(`/aanvraag/${request.reference}`, { cookie });
    expect(body).toContain('Een ander kan dit beter.');
    expect((await readsBy(request.requesterId)).get(request.id)).toBe(1);
  });

  it('the coordinator finds them by number and by name', async () => {
    const coordinator = world.find(({ as }) => as === 'coordinator');
    const cookie = await portal.signIn(coordinator?.personId ?? '');
    const found = async (query: string) =>
      (await portal.page(`/coordinator/inzage?${query}`, { cookie })).body.match(/\d+ keer gelezen/)?.[0];
    const all = await found('');
    expect(await found('wie=coco')).not.toBe(all);
    expect(await found('wie=coco')).not.toBe('0 keer gelezen');
    expect(await found('wie=nergens%25')).toBe('0 keer gelezen');
    expect(await found('nummer=lr-222-333-444&wie=coco')).toBe('0 keer gelezen');
  });

  it('the coordinator also where only what was ticked is used', async () => {
    const coordinator = world.find(({ as }) => as === 'coordinator');
    if (!coordinator?.personId) throw new Error('nobody is coordinator');
    const { personId } = coordinator;
    const cookie = await portal.signIn(personId);
    const reads = () => database().$count(contextReads, eq(contextReads.personId, personId));
    for (const route of servedRoutes(portal.build).filter(({ id }) => choosingRooms.includes(id))) {
      const before = await reads();
      expect((await portal.page(await addressFor(route, coordinator), { cookie })).status).toBe(200);
      expect(await reads(), route.id).toBe(before + 1);
    }
  });
});
