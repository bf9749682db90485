import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReviewer } from '#tests/support/factories/people';
import {
  accept,
  acceptAll,
  clear,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  versionOf,
} from '#tests/support/factories/proposals';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { proposals, seats } from '~/db/schema/matching';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { proposePair } from '~/domain/matching/propose-pair.server';
import { startTriage } from '~/domain/requests/triage/start-triage.server';
import { clock } from '~/platform/clock';

useTestDatabase();

beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

type Outcome = { readonly ok: boolean; readonly reason?: string };

function reasons(outcomes: readonly Outcome[]): string[] {
  return outcomes.map(({ ok, reason }) => (ok ? 'done' : (reason ?? ''))).sort();
}

async function secondCoordinator() {
  const personId = await makePerson('Tweede Coördinator', ['coordinator']);
  return { kind: 'person', personId, roles: ['coordinator'] } as const;
}

describe('one winner', () => {
  it('when two coordinators take a request on at once', async () => {
    const request = await makeRequest();
    const version = await versionOf(request);
    const other = await secondCoordinator();
    const outcomes = await Promise.all(
      [request.coordinator, other].map((actor) =>
        withActor(actor, (work) => startTriage(work, { reference: request.reference, version })),
      ),
    );
    expect(reasons(outcomes)).toEqual(['done', 'stale']);
  });

  it('when two coordinators propose at once', async () => {
    const request = await makeMatchingRequest();
    const version = await versionOf(request);
    const actors = [request.coordinator, await secondCoordinator()];
    const teams = [await makeTeam(), await makeTeam()];
    const outcomes = await Promise.all(
      teams.map((team, place) =>
        withActor(actors[place] ?? request.coordinator, (work) =>
          proposePair(work, {
            reference: request.reference,
            version,
            lead: team.lead.id,
            co: team.co.id,
            supervisor: team.supervisor.id,
            leadAlternates: [],
            coAlternates: [],
            thirdAlternates: [],
            supervisorAlternates: [],
            overrides: [],
          }),
        ),
      ),
    );
    expect(reasons(outcomes)).toEqual(['done', 'stale']);
    expect(await database().$count(proposals, eq(proposals.requestId, request.id))).toBe(1);
  });

  it("for somebody's last free place, wanted by two reviews", async () => {
    const busy = await makeReviewer({ name: 'Door Druk', maxConcurrentReviews: 1 });
    const requests = await Promise.all([makeMatchingRequest(), makeMatchingRequest()]);
    const invitationIds: string[] = [];
    for (const request of requests) {
      const team = { ...(await makeTeam()), lead: busy };
      expect(await propose(request, team)).toMatchObject({ ok: true });
      invitationIds.push(await clear(request, busy));
    }
    const outcomes = await Promise.all(
      invitationIds.map((invitationId) =>
        withActor(busy.actor, (work) => acceptInvitation(work, { invitationId })),
      ),
    );
    expect(reasons(outcomes)).toEqual(['done', 'place-taken']);
    expect(await database().$count(seats, eq(seats.personId, busy.id))).toBe(1);
  });

  it('but two places for who has two, taken at one moment', async () => {
    const busy = await makeReviewer({ name: 'Twan Twee', maxConcurrentReviews: 2 });
    const invitationIds: string[] = [];
    for (const request of [await makeMatchingRequest(), await makeMatchingRequest()]) {
      await propose(request, { ...(await makeTeam()), co: busy });
      invitationIds.push(await clear(request, busy));
    }
    const outcomes = await Promise.all(
      invitationIds.map((invitationId) =>
        withActor(busy.actor, (work) => acceptInvitation(work, { invitationId })),
      ),
    );
    expect(reasons(outcomes)).toEqual(['done', 'done']);
    const held = await database().select().from(seats).where(eq(seats.personId, busy.id));
    expect(held.map(({ place }) => place).sort()).toEqual([1, 2]);
  });

  it('when one invitation is answered twice', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    const outcomes = await Promise.all([
      withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
      withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
      withActor(team.lead.actor, (work) =>
        declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
      ),
    ]);
    const { status } = await invitationOf(request, team.lead);
    const told = status === 'accepted' ? 'already-accepted' : 'invitation-closed';
    expect(reasons(outcomes)).toEqual(['done', told, told].sort());
    expect(await database().$count(seats, eq(seats.requestId, request.id))).toBe(
      status === 'accepted' ? 1 : 0,
    );
  });

  it('when the pair is accepted twice', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    await propose(request, team);
    await acceptAll(request, team);
    const version = await versionOf(request);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() =>
        withActor(request.requester, (work) => acceptPair(work, { reference: request.reference, version })),
      ),
    );
    expect(reasons(outcomes)).toEqual(['done', 'stale', 'stale']);
  });

  it('fills the last seat once and asks the commissioner once, when all accept together', async () => {
    const request = await makeMatchingRequest();
    const team = await makeTeam();
    await propose(request, team);
    const outcomes = await Promise.all(
      [team.lead, team.co, team.supervisor].map((one) => accept(request, one)),
    );
    expect(reasons(outcomes)).toEqual(['done', 'done', 'done']);
    expect(outcomes.filter((one) => one.ok && one.value.seatsFilled)).toHaveLength(1);
  });
});
