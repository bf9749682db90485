import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCoordinator } from '#tests/support/factories/agreements';
import { callFor, say } from '#tests/support/factories/calls';
import { makeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import { reviewRequests } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { closeCall } from '~/domain/matching/open-call/close-call.server';
import { mergePeople } from '~/domain/merging/people/merge-people.server';
import { seenOf } from '~/domain/merging/people/seen-records.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let team: Team;
let callId: string;
let coordinator: Actor;

beforeAll(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
  coordinator = await makeCoordinator();
  callId = await callFor(request);
  await say(team.lead, callId, 'keen');
  return () => clock.reset();
});

const seenBy = (actor: Actor) =>
  withActor(actor, async ({ tx }) => ({
    calls: (await tx.select().from(openCalls)).length,
    people: (await tx.select().from(callAnswers)).map(({ personId }) => personId).sort(),
  }));

describe('the wall around a call', () => {
  it('shows somebody their own answer, coordinators all, and nobody else anything', async () => {
    const stranger = await makeReviewer();
    const both = [team.lead.id, team.co.id].sort();
    expect(await seenBy(team.lead.actor)).toEqual({ calls: 1, people: [team.lead.id] });
    expect(await seenBy(stranger.actor)).toEqual({ calls: 0, people: [] });
    expect(await seenBy({ kind: 'visitor' })).toEqual({ calls: 0, people: [] });
    expect(await seenBy({ kind: 'person', personId: request.requesterId, roles: ['requester'] })).toEqual({
      calls: 0,
      people: [],
    });
    expect(await seenBy(coordinator)).toEqual({ calls: 1, people: both });
    await database()
      .update(reviewRequests)
      .set({ requesterId: coordinator.kind === 'person' ? coordinator.personId : '' })
      .where(eq(reviewRequests.id, request.id));
    expect(await seenBy(coordinator)).toEqual({ calls: 0, people: [] });
    await database()
      .update(reviewRequests)
      .set({ requesterId: request.requesterId })
      .where(eq(reviewRequests.id, request.id));
  });

  it('lets nobody answer for another, move an answer or reach themselves', async () => {
    const answer = { answer: 'rather-not', answeredAt: clock.now() } as const;
    const ofCo = eq(callAnswers.personId, team.co.id);
    for (const actor of [team.lead.actor, coordinator]) {
      const changed = await withActor(actor, ({ tx }) =>
        tx.update(callAnswers).set(answer).where(ofCo).returning({ id: callAnswers.personId }),
      );
      expect(changed).toEqual([]);
    }
    const stranger = await makeReviewer({ roles: ['coordinator'] });
    await expect(
      withActor(stranger.actor, ({ tx }) => tx.insert(callAnswers).values({ callId, personId: stranger.id })),
    ).rejects.toThrow();
    await expect(
      withActor(team.co.actor, ({ tx }) => tx.update(callAnswers).set({ personId: stranger.id }).where(ofCo)),
    ).rejects.toThrow();
  });

  it('keeps what was said as it was when the call closed', async () => {
    const version = await versionOf(request);
    const input = { reference: request.reference, version };
    await withActor(request.coordinator, (work) => closeCall(work, input));
    await expect(
      withActor(team.lead.actor, ({ tx }) =>
        tx
          .update(callAnswers)
          .set({ answer: 'can', answeredAt: clock.now() })
          .where(eq(callAnswers.personId, team.lead.id)),
      ),
    ).rejects.toThrow();
  });
});

describe('two records of one person', () => {
  it('have one answer to a call, the later', async () => {
    const other = await makeMatchingRequest();
    const [kept, removed] = [
      await makeReviewer({ name: 'Ria Dubbel' }),
      await makeReviewer({ name: 'R. Dubbel' }),
    ];
    const id = await callFor(other);
    await say(kept, id, 'keen');
    clock.set(new Date('2030-01-10T10:00:00Z'));
    await say(removed, id, 'rather-not');
    const merge = { keptId: kept.id, removedId: removed.id };
    const merged = await withActor(coordinator, async (work) =>
      mergePeople(work, merge, {
        seen: await seenOf(work, merge),
        looked: 'yes',
        sure: 'yes',
      }),
    );
    expect(merged).toMatchObject({ ok: true });
    const left = await database().select().from(callAnswers).where(eq(callAnswers.callId, id));
    expect(left.filter(({ personId }) => personId === removed.id)).toEqual([]);
    expect(left.find(({ personId }) => personId === kept.id)).toMatchObject({ answer: 'rather-not' });
  });
});
