import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decisionsOf, involvedIn, say } from '#tests/support/factories/participation';
import {
  acceptAll,
  clear,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makePerson } from '#tests/support/factories/requests';
import { confirmed } from '#tests/support/factories/requests-in-every-state';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { invitations, proposals, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { completeOrganisations } from '~/domain/requests/participation/complete-organisations.server';
import type { ConsentDecision } from '~/domain/requests/participation/consent-decision';
import { settleConsent } from '~/domain/reviews/settle-consent.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let team: Team;
let involvedId: string;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
  involvedId = (await involvedIn(request)).id;
});
afterAll(() => clock.reset());

const head = async () => ({ reference: request.reference, version: await versionOf(request) });
const reason = 'De anderen willen samen verder leren.';

async function settle(decision: ConsentDecision, actor: Actor = request.coordinator, version?: number) {
  const now = await head();
  return await withActor(actor, (work) =>
    settleConsent(work, {
      ...now,
      ...(version === undefined ? {} : { version }),
      requestOrganisationId: involvedId,
      decision,
      reason,
    }),
  );
}

async function rowOf() {
  const [row] = await database().select().from(reviewRequests).where(eq(reviewRequests.id, request.id));
  return row;
}

describe('while nobody decided about a consent', () => {
  it('the list of organisations is not complete', async () => {
    await database()
      .update(reviewRequests)
      .set({ status: 'orientation', organisationsCompleteAt: null })
      .where(eq(reviewRequests.id, request.id));
    await say(request, involvedId, 'refused');
    const complete = () =>
      withActor(request.coordinator, async (work) => completeOrganisations(work, await head()));
    expect(await complete()).toMatchObject({ reason: 'consent-undecided' });
    await settle('go-on-without');
    expect(await complete()).toMatchObject({ ok: true });
  });

  it('nobody is proposed', async () => {
    await say(request, involvedId, 'withdrawn');
    expect(await propose(request, team)).toMatchObject({ reason: 'consent-undecided' });
    await settle('asked-again');
    expect(await propose(request, team)).toMatchObject({ ok: true });
  });

  it('no pair is accepted, though everybody may still say yes', async () => {
    await propose(request, team);
    await say(request, involvedId, 'withdrawn');
    await acceptAll(request, team);
    const acceptThePair = () => withActor(request.requester, async (work) => acceptPair(work, await head()));
    expect(await acceptThePair()).toMatchObject({ reason: 'consent-undecided' });
    expect((await rowOf())?.status).toBe('proposed');
    await say(request, involvedId, 'given');
    expect(await acceptThePair()).toMatchObject({ ok: true });
  });
});

describe('a decision about a consent', () => {
  it('is taken once: of two coordinators at one moment the second finds the page stale', async () => {
    await say(request, involvedId, 'withdrawn');
    const version = await versionOf(request);
    const personId = await makePerson('Tweede Coördinator', ['coordinator']);
    const second: Actor = { kind: 'person', personId, roles: ['coordinator'] };
    const outcomes = await Promise.all([
      settle('go-on-without', request.coordinator, version),
      settle('stop', second, version),
    ]);
    expect(outcomes.map((one) => (one.ok ? 'done' : one.reason)).sort()).toEqual(['done', 'stale']);
    const [decision, ...more] = await decisionsOf(involvedId);
    expect(more).toEqual([]);
    const stopped = decision?.decision === 'stop';
    expect((await rowOf())?.status).toBe(stopped ? 'declined' : 'matching');
  });

  it('loses against a consent that was given meanwhile, or wins, and never both', async () => {
    await say(request, involvedId, 'withdrawn');
    const outcomes = await Promise.all([settle('stop'), say(request, involvedId, 'given')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const isStopped = outcomes[0]?.ok === true;
    expect((await rowOf())?.status).toBe(isStopped ? 'declined' : 'matching');
    expect(await decisionsOf(involvedId)).toHaveLength(isStopped ? 1 : 0);
  });

  it('is not for somebody with a part in the question', async () => {
    await say(request, involvedId, 'withdrawn');
    const own: Actor = { kind: 'person', personId: request.requesterId, roles: ['requester', 'coordinator'] };
    expect(await settle('stop', own)).toMatchObject({ reason: 'own-request' });
    expect(await settle('stop', request.requester)).toMatchObject({ reason: 'not-found' });
  });

  it.each(['proposed', 'confirmed'] as const)(
    'to stop what is %s leaves nothing open and tells who was asked',
    async (state) => {
      if (state === 'confirmed') await confirmed(request, team);
      else {
        await propose(request, team);
        await clear(request, team.lead);
      }
      await say(request, involvedId, 'withdrawn');
      expect(await settle('stop')).toMatchObject({ ok: true });
      expect(await rowOf()).toMatchObject(
        state === 'confirmed'
          ? { status: 'stopped', closedReason: 'no-consent' }
          : { status: 'declined', closedReason: 'no-support' },
      );
      const open = await database().$count(
        proposals,
        and(eq(proposals.requestId, request.id), inArray(proposals.status, ['open', 'confirmed'])),
      );
      const held = await database().$count(
        seats,
        and(eq(seats.requestId, request.id), inArray(seats.state, ['accepted', 'confirmed'])),
      );
      expect([open, held]).toEqual([0, 0]);
      const left = await database()
        .select({ status: invitations.status })
        .from(invitations)
        .where(eq(invitations.requestId, request.id));
      expect(left.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
      const told = await database()
        .select({ name: activities.name, data: activities.data })
        .from(activities)
        .where(
          and(eq(activities.requestId, request.id), eq(activities.name, 'matching.invitation-withdrawn')),
        );
      expect(told.map(({ data }) => data.reason)).toEqual(Array(3).fill('request-closed'));
      expect(JSON.stringify(told)).not.toContain('samen verder');
    },
  );
});
