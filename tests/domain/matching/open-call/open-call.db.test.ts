import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCoordinator, pinOn } from '#tests/support/factories/agreements';
import { callFor, saidTo, say } from '#tests/support/factories/calls';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import {
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
  versionOf,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { openCalls } from '~/db/schema/open-calls';
import { affiliations, organisations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { availability } from '~/db/schema/registry';
import { withActor } from '~/db/with-actor.server';
import { endMatching } from '~/domain/matching/end-matching.server';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { findCallOf, listClosedCalls } from '~/domain/matching/open-call/call-of-request.server';
import { closeCall } from '~/domain/matching/open-call/close-call.server';
import { closeOverdueCalls } from '~/domain/matching/open-call/close-overdue-calls.server';
import { findMyCall, listMyCalls } from '~/domain/matching/open-call/my-calls.server';
import { openCall } from '~/domain/matching/open-call/open-call.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  // Those of the tests before this one have no hours, and their calls are over.
  await database().delete(availability);
  await database()
    .update(openCalls)
    .set({ closedAt: clock.now(), ending: 'coordinator' })
    .where(isNull(openCalls.closedAt));
  request = await makeMatchingRequest();
  team = await makeTeam();
});
afterAll(() => clock.reset());

async function callOf(requestId: string) {
  const [row] = await database().select().from(openCalls).where(eq(openCalls.requestId, requestId));
  if (!row) throw new Error('there is no call');
  return row;
}

const listFor = ({ actor }: MadeReviewer) => withActor(actor, listMyCalls);
const findFor = ({ actor }: MadeReviewer, callId: string) =>
  withActor(actor, (work) => findMyCall(work, callId));

async function tieToInvolved(person: MadeReviewer): Promise<void> {
  const [involved] = await database()
    .select({ organisationId: requestOrganisations.organisationId })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, request.id), eq(requestOrganisations.isInvolved, true)));
  await database()
    .insert(affiliations)
    .values({
      personId: person.id,
      organisationId: involved?.organisationId ?? '',
      kind: 'employer',
      functionTitle: 'kwaliteitsfunctionaris',
      startsOn: '2028-01-01',
    });
}

async function open(version: number, answerUntilOn = '2030-01-18', by = request.coordinator) {
  const { reference } = request;
  return withActor(by, (work) => openCall(work, { reference, version, answerUntilOn }));
}

describe('an open call', () => {
  it('reaches who passes every hard rule as a reviewer, and nobody else', async () => {
    const [tied, pinned, unjudged] = [await makeReviewer(), await makeReviewer(), await makeReviewer()];
    await tieToInvolved(tied);
    await pinOn(pinned, await payerOf(request));
    await database()
      .update(organisations)
      .set({ parentKnown: false })
      .where(eq(organisations.id, unjudged.employerId));
    const coordinating = await makeReviewer({ roles: ['coordinator'] });
    const away = await makeReviewer({ minutesPerMonth: 0 });
    const callId = await callFor(request);
    expect([...(await saidTo(callId)).keys()].sort()).toEqual([team.lead.id, team.co.id].sort());
    for (const person of [tied, pinned, unjudged, coordinating, away, team.supervisor]) {
      expect(await listFor(person)).toEqual([]);
      expect(await findFor(person, callId)).toBeNull();
      expect(await say(person, callId, 'keen')).toMatchObject({ ok: false, reason: 'not-found' });
    }
  });

  it('shows place, period and size, and takes an answer that may change', async () => {
    const callId = await callFor(request);
    const shown = { id: callId, province: 'Voorbeeldland', startMonth: '2030-03', months: 4, minutes: 1800 };
    expect(await listFor(team.lead)).toMatchObject([{ ...shown, answer: null }]);
    expect(await say(team.lead, callId, 'keen')).toMatchObject({ ok: true });
    expect(await say(team.lead, callId, 'keen')).toMatchObject({ ok: true });
    expect(await say(team.lead, callId, 'can')).toMatchObject({ ok: true });
    expect(await findFor(team.lead, callId)).toMatchObject({ stage: 'open', ...shown, answer: 'can' });
    expect(await findFor(team.co, callId)).toMatchObject({ answer: null });
    const recorded = await database()
      .select({ data: activities.data, personId: activities.personId })
      .from(activities)
      .where(and(eq(activities.requestId, request.id), eq(activities.name, 'matching.call-answered')))
      .orderBy(activities.id);
    expect(recorded).toEqual([
      { personId: team.lead.id, data: { callId, answer: 'keen' } },
      { personId: team.lead.id, data: { callId, answer: 'can' } },
    ]);
  });

  it('is asked within its term, while matching, and by whoever may handle the request', async () => {
    const version = await versionOf(request);
    expect(await open(version, '2030-01-10')).toMatchObject({ reason: 'call-term' });
    expect(await open(version, '2030-02-08')).toMatchObject({ reason: 'call-term' });
    expect(await open(version, '2030-01-18', team.lead.actor)).toMatchObject({ reason: 'not-found' });
    await database().delete(availability);
    expect(await open(version)).toMatchObject({ reason: 'call-reaches-nobody' });
  });

  it('is one, also of two coordinators who call at once', async () => {
    const version = await versionOf(request);
    const both = await Promise.all([open(version), open(version, '2030-01-18', await makeCoordinator())]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'stale' });
    expect(await open(await versionOf(request))).toMatchObject({ reason: 'call-open' });
  });

  it('is gone for somebody who is tied to an organisation since', async () => {
    const callId = await callFor(request);
    await tieToInvolved(team.lead);
    expect(await listFor(team.lead)).toEqual([]);
    expect(await findFor(team.lead, callId)).toBeNull();
    expect(await say(team.lead, callId, 'keen')).toMatchObject({ reason: 'not-found' });
    expect(await listFor(team.co)).toHaveLength(1);
  });
});

async function payerOf({ id }: MadeRequest): Promise<string> {
  const [row] = await database()
    .select({ organisationId: requestOrganisations.organisationId })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, id), eq(requestOrganisations.isRequester, true)));
  return row?.organisationId ?? '';
}

describe('a call ends', () => {
  const job = { kind: 'system', job: 'close-overdue-calls' } as const;

  it('by itself after its last day, once, and then nobody answers', async () => {
    const callId = await callFor(request);
    await say(team.co, callId, 'can');
    clock.set(new Date('2030-01-18T22:59:00Z'));
    expect(await withActor(job, closeOverdueCalls)).toBe(0);
    clock.set(new Date('2030-01-18T23:01:00Z'));
    expect(await say(team.lead, callId, 'keen')).toMatchObject({ reason: 'call-closed' });
    expect(await findFor(team.lead, callId)).toEqual({ stage: 'closed', id: callId, answer: null });
    expect(await withActor(job, closeOverdueCalls)).toBe(1);
    expect(await withActor(job, closeOverdueCalls)).toBe(0);
    expect(await callOf(request.id)).toMatchObject({ ending: 'last-day' });
    expect(await say(team.co, callId, 'keen')).toMatchObject({ reason: 'call-closed' });
    expect((await saidTo(callId)).get(team.co.id)).toBe('can');
    const waiting = await withActor(request.coordinator, listClosedCalls);
    expect(waiting.filter(({ reference }) => reference === request.reference)).toMatchObject([
      { answered: 1 },
    ]);
  });

  it('when the coordinator closes it, and may then be called anew', async () => {
    await callFor(request);
    const close = async () => {
      const input = { reference: request.reference, version: await versionOf(request) };
      return withActor(request.coordinator, (work) => closeCall(work, input));
    };
    expect(await close()).toMatchObject({ ok: true });
    expect(await close()).toMatchObject({ reason: 'call-closed' });
    clock.set(new Date('2030-01-10T10:00:00Z'));
    const again = await callFor(request);
    expect(await withActor(request.coordinator, (work) => findCallOf(work, request.id))).toMatchObject({
      id: again,
      closedAt: null,
    });
    expect(await withActor(request.coordinator, listClosedCalls)).not.toContainEqual(
      expect.objectContaining({ reference: request.reference }),
    );
  });

  it('when a pair is proposed, and when matching ends, also by who asked', async () => {
    await callFor(request);
    expect(await propose(request, team)).toMatchObject({ ok: true });
    expect(await callOf(request.id)).toMatchObject({ ending: 'pair-proposed' });
    const other = await makeMatchingRequest();
    await callFor(other);
    const requester = { kind: 'person', personId: other.requesterId, roles: ['requester'] } as const;
    await withActor(requester, (work) =>
      endMatching(work, { requestId: other.id, reason: 'request-closed' }),
    );
    expect(await callOf(other.id)).toMatchObject({ ending: 'matching-ended' });
  });
});

describe('what was said', () => {
  it('moves pairs up and down, and excludes nobody', async () => {
    const others = [
      await makeReviewer({ name: 'Anna Graag' }),
      await makeReviewer({ name: 'Bert Kan' }),
      await makeReviewer({ name: 'Carla Liever Niet' }),
    ] as const;
    const names = ['Anna Graag', 'Bert Kan', 'Carla Liever Niet', 'Coen Tweed', 'Lies Eerst'];
    const ranked = async () => {
      const result = await withActor(request.coordinator, (work) =>
        rankRequest(work, { reference: request.reference, top: 50 }),
      );
      if (!result.ok) throw new Error(result.reason);
      const { choices, total } = result.value.ranking;
      const best = (name: string) =>
        choices.findIndex(({ reviewers }) => reviewers.some((one) => one.name === name));
      return { total, choices, order: [...names].sort((a, b) => best(a) - best(b)) };
    };
    const before = await ranked();
    const callId = await callFor(request);
    const [anna, bert, carla] = others;
    await say(carla, callId, 'rather-not');
    await say(bert, callId, 'can');
    await say(team.co, callId, 'keen');
    const after = await ranked();
    expect(after.total).toBe(before.total);
    const said = after.choices.flatMap(({ reasons, minds }) => [...reasons, ...minds]);
    const codesOf = (id: string) =>
      new Set(
        said
          .filter(({ personId, code }) => personId === id && code.startsWith('says'))
          .map(({ code }) => code),
      );
    expect(codesOf(team.co.id)).toEqual(new Set(['says-keen']));
    expect(codesOf(bert.id)).toEqual(new Set(['says-can']));
    expect(codesOf(carla.id)).toEqual(new Set(['says-rather-not']));
    expect(codesOf(anna.id)).toEqual(new Set());
    expect(after.order.at(-1)).toBe('Carla Liever Niet');
    expect(before.order.at(-1)).not.toBe('Carla Liever Niet');
    expect(after.order.indexOf('Coen Tweed')).toBeLessThan(before.order.indexOf('Coen Tweed'));
  });

  it('goes with who leaves', async () => {
    const callId = await callFor(request);
    await say(team.lead, callId, 'keen');
    expect(await withActor(team.lead.actor, (work) => leaveNetwork(work, team.lead.id))).toMatchObject({
      ok: true,
    });
    expect([...(await saidTo(callId)).keys()]).toEqual([team.co.id]);
  });
});
