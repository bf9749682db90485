import { eq, or } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agree, makeCoordinator } from '#tests/support/factories/agreements';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import {
  acceptAll,
  clear,
  invitationOf,
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
import { pairRuleReasons, pairRules } from '~/db/schema/pair-rules';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { checkIndependence } from '~/domain/matching/independence-check.server';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { endPairRule } from '~/domain/matching/two-people/end-pair-rule.server';
import { listPairRules } from '~/domain/matching/two-people/pair-rule-queries.server';
import { recordPairRule } from '~/domain/matching/two-people/record-pair-rule.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  coordinator = await makeCoordinator();
});
beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

const facts = { startsOn: '2030-01-01', endsOn: undefined, reason: 'Zo is het afgesproken.' };

function record(
  one: MadeReviewer,
  other: Pick<MadeReviewer, 'id'>,
  over: Partial<Parameters<typeof recordPairRule>[2]> & { by?: Actor } = {},
) {
  const { by = coordinator, ...rest } = over;
  const input = { ...facts, otherId: other.id, kind: 'never-together' as const, ...rest };
  return withActor(by, (work) => recordPairRule(work, one.id, input));
}

const end = (person: MadeReviewer, ruleId: string, by: Actor = coordinator) =>
  withActor(by, (work) => endPairRule(work, person.id, { ruleId, reason: 'Zij willen weer samenwerken.' }));

describe('a rule about two people', () => {
  it('is recorded once per pair and period, whoever is named first, and again once it was ended', async () => {
    const [one, other] = [await makeReviewer(), await makeReviewer()];
    const ruleId = await agree('never-together', one, other, { by: coordinator });
    expect(await record(other, one)).toMatchObject({ ok: false, reason: 'pair-rule-known' });
    expect(await record(one, other, { kind: 'only-together' })).toMatchObject({ reason: 'pair-rule-known' });
    expect(await end(other, ruleId)).toMatchObject({ ok: true });
    expect(await end(other, ruleId)).toMatchObject({ reason: 'pair-rule-ended' });
    expect(await record(other, one)).toMatchObject({ ok: true });
    const listed = await withActor(coordinator, (work) => listPairRules(work, one.id));
    expect(listed.map(({ otherId, endGround, endReason }) => [otherId, endGround, endReason])).toEqual([
      [other.id, null, null],
      [other.id, 'decided', 'Zij willen weer samenwerken.'],
    ]);
    const said = await database().select().from(activities).where(eq(activities.personId, one.id));
    expect(said.map(({ name, data }) => [name, data]).slice(0, 2)).toEqual([
      ['matching.pair-rule-recorded', { ruleId, kind: 'never-together', otherId: other.id }],
      ['matching.pair-rule-ended', { ruleId, kind: 'never-together', otherId: other.id, ground: 'decided' }],
    ]);
  });

  it('gives somebody one companion at a time', async () => {
    const [one, other, third] = [await makeReviewer(), await makeReviewer(), await makeReviewer()];
    const only = { kind: 'only-together' as const };
    expect(await record(one, other, { ...only, endsOn: '2030-06-30' })).toMatchObject({ ok: true });
    expect(await record(other, third, only)).toMatchObject({ reason: 'only-together-taken' });
    expect(await record(other, third, { ...only, startsOn: '2030-07-01' })).toMatchObject({ ok: true });
    expect(await record(one, third)).toMatchObject({ ok: true });
  });

  it('of two companions given at one moment has one', async () => {
    const [one, other, third] = [await makeReviewer(), await makeReviewer(), await makeReviewer()];
    const both = await Promise.all(
      [other, third].map((companion) => record(one, companion, { kind: 'only-together' })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is not about one person, nobody unknown, nor a time that is over', async () => {
    const one = await makeReviewer();
    expect(await record(one, one)).toMatchObject({ reason: 'same-person' });
    expect(await record(one, { id: crypto.randomUUID() })).toMatchObject({ reason: 'person-not-found' });
    expect(await record(one, await makeReviewer(), { endsOn: '2030-01-08' })).toMatchObject({
      reason: 'period-over',
    });
  });

  it('is kept by a coordinator who is neither of the two, and nobody else sees it', async () => {
    const both = await makeReviewer({ roles: ['coordinator'] });
    const other = await makeReviewer();
    expect(await record(both, other, { by: both.actor })).toMatchObject({ reason: 'own-record' });
    expect(await record(other, both, { by: other.actor })).toMatchObject({ reason: 'not-found' });
    const ruleId = await agree('never-together', both, other, { by: coordinator });
    expect(await end(other, ruleId, both.actor)).toMatchObject({ reason: 'own-record' });
    expect(await end(other, ruleId, other.actor)).toMatchObject({ reason: 'not-found' });
    const seenBy = (actor: Actor) => withActor(actor, (work) => listPairRules(work, other.id));
    expect(await seenBy(other.actor)).toEqual([]);
    expect((await seenBy(both.actor)).map(({ reason }) => reason)).toEqual([null]);
    expect((await seenBy(coordinator)).map(({ reason }) => reason)).toEqual(['Zo is het afgesproken.']);
  });
});

describe('matching', () => {
  let request: MadeRequest;
  let team: Team;
  beforeEach(async () => {
    request = await makeMatchingRequest();
    team = await makeTeam();
  });

  const pairOf = async () => {
    const ranked = await withActor(request.coordinator, (work) =>
      rankRequest(work, { reference: request.reference, top: 1_000 }),
    );
    if (!ranked.ok) throw new Error(ranked.reason);
    const ids = [team.lead.id, team.co.id];
    const { choices, ruled } = ranked.value.ranking;
    return {
      isListed: choices.some(({ reviewers }) => reviewers.every(({ personId }) => ids.includes(personId))),
      sentence: ruled.find(({ one, other }) => ids.includes(one.personId) && ids.includes(other.personId))
        ?.exclusion.code,
    };
  };

  it('leaves the pair out with a sentence, refuses it by hand, and offers it again after the end', async () => {
    expect(await pairOf()).toEqual({ isListed: true, sentence: undefined });
    const ruleId = await agree('never-together', team.co, team.lead, { by: coordinator });
    expect(await pairOf()).toEqual({ isListed: false, sentence: 'never-together' });
    expect(await propose(request, team)).toMatchObject({
      ok: false,
      reason: 'hard-rule',
      fields: { lead: 'hard-rule|H8|never-together' },
    });
    await end(team.lead, ruleId);
    expect(await pairOf()).toEqual({ isListed: true, sentence: undefined });
    expect(await propose(request, team)).toMatchObject({ ok: true });
  });

  it('counts a rule by the months of the review, which begins now at the earliest', async () => {
    // From March up to and including June.
    await agree('never-together', team.lead, team.co, { startsOn: '2029-01-01', endsOn: '2030-03-01' });
    expect((await pairOf()).isListed).toBe(false);
    clock.set(new Date('2030-03-02T10:00:00Z'));
    expect((await pairOf()).isListed).toBe(true);
    await agree('never-together', team.lead, team.co, { startsOn: '2030-07-01' });
    expect((await pairOf()).isListed).toBe(true);
    await agree('never-together', team.lead, team.co, { startsOn: '2030-06-30', endsOn: '2030-06-30' });
    expect((await pairOf()).isListed).toBe(false);
  });

  it('keeps a supervisor from a reviewer, as H9', async () => {
    await agree('never-together', team.supervisor, team.co, { by: coordinator });
    expect(await propose(request, team)).toMatchObject({
      fields: { co: 'hard-rule|H9|never-together' },
    });
  });

  it('passes over who is lined up and may not sit beside the other', async () => {
    const [next, last] = [await makeReviewer(), await makeReviewer({ name: 'Lotte Laatst' })];
    expect(await propose(request, team, { leadAlternates: [next, last] })).toMatchObject({ ok: true });
    await agree('never-together', next, team.co, { by: coordinator });
    const { id: invitationId } = await invitationOf(request, team.lead);
    await withActor(team.lead.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
    );
    expect((await invitationOf(request, last)).status).toBe('sent');
    await expect(invitationOf(request, next)).rejects.toThrow('was not invited');
    const skipped = await database().select().from(activities).where(eq(activities.personId, next.id));
    expect(skipped.find(({ name }) => name === 'matching.candidate-skipped')?.data).toMatchObject({
      rule: 'H8',
      code: 'never-together',
    });
  });

  it('asks again when somebody says yes, and says it to the coordinator before that', async () => {
    expect(await propose(request, team)).toMatchObject({ ok: true });
    await agree('only-together', team.lead, await makeReviewer({ name: 'Otto Ander' }), { by: coordinator });
    const invitationId = await clear(request, team.lead);
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({ ok: false, reason: 'no-longer-possible' });
    const { doubts } = await withActor(request.coordinator, (work) =>
      checkIndependence(work, { id: request.id, status: 'proposed' }),
    );
    expect(doubts.map(({ seat, exclusions }) => [seat, exclusions.map(({ code }) => code)])).toEqual([
      ['lead', ['only-together']],
      ['co', ['other-only-together']],
    ]);
  });

  it('asks once more before a pair is confirmed', async () => {
    expect(await propose(request, team)).toMatchObject({ ok: true });
    await acceptAll(request, team);
    const ruleId = await agree('never-together', team.supervisor, team.lead, { by: coordinator });
    const accept = async () =>
      withActor(request.requester, async (work) =>
        acceptPair(work, { reference: request.reference, version: await versionOf(request) }),
      );
    expect(await accept()).toMatchObject({ ok: false, reason: 'no-longer-fits' });
    await end(team.lead, ruleId);
    expect(await accept()).toMatchObject({ ok: true });
  });
});

describe('who leaves the network', () => {
  it('has no rules any more: that they were there stays, why goes', async () => {
    const [leaver, one, other] = [await makeReviewer(), await makeReviewer(), await makeReviewer()];
    await agree('never-together', leaver, one, { by: coordinator });
    await end(leaver, await agree('never-together', leaver, other, { by: coordinator }));
    expect(await withActor(leaver.actor, (work) => leaveNetwork(work, leaver.id))).toMatchObject({
      ok: true,
    });
    const rows = await database()
      .select({ ground: pairRules.endGround, reason: pairRuleReasons.reason })
      .from(pairRules)
      .leftJoin(pairRuleReasons, eq(pairRuleReasons.ruleId, pairRules.id))
      .where(or(eq(pairRules.oneId, leaver.id), eq(pairRules.otherId, leaver.id)));
    expect(rows.sort((a, b) => String(a.ground).localeCompare(String(b.ground)))).toEqual([
      { ground: 'decided', reason: null },
      { ground: 'person-left', reason: null },
    ]);
    expect(await record(one, leaver)).toMatchObject({ reason: 'person-not-found' });
  });
});
