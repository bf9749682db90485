import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCoordinator, pinOn } from '#tests/support/factories/agreements';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { clear, makeMatchingRequest, makeTeam, propose, type Team } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations, pinnedConflictReasons } from '~/db/schema/matching';
import { affiliations, organisationRelations } from '~/db/schema/organisations';
import { requestOrganisations } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { checkIndependence } from '~/domain/matching/independence-check.server';
import { leaveNetwork } from '~/domain/matching/leave-network.server';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { endPinnedConflict } from '~/domain/organisations/ties/end-pinned-conflict.server';
import { findTie } from '~/domain/organisations/ties/find-tie.server';
import { pinConflict } from '~/domain/organisations/ties/pin-conflict.server';
import {
  listOwnPinnedConflicts,
  listPinnedConflicts,
  listPinsBeforeLeaving,
} from '~/domain/organisations/ties/pinned-conflict-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let coordinator: Actor;
beforeAll(async () => {
  coordinator = await makeCoordinator();
});
beforeEach(() => clock.set(new Date('2030-01-09T10:00:00Z')));
afterAll(() => clock.reset());

type Ground = Parameters<typeof endPinnedConflict>[2]['endGround'];

const end = (person: MadeReviewer, conflictId: string, endGround: Ground = 'over', by: Actor = coordinator) =>
  withActor(by, (work) =>
    endPinnedConflict(work, person.id, { conflictId, endGround, reason: 'Dat is nu voorbij.' }),
  );

const facts = {
  pinnedKind: 'family' as const,
  informant: 'member' as const,
  saidOn: '2026-01-01',
  reason: 'Een naaste werkt daar.',
};

describe('a pinned conflict', () => {
  it('says of which kind it is, who said it, when and why, and ends once with a reason', async () => {
    const person = await makeReviewer();
    const organisationId = await makeOrganisation({ name: 'Stichting Vastgezet' });
    const conflictId = await pinOn(person, organisationId, { by: coordinator, informant: 'requester' });
    const [pinned] = await withActor(coordinator, (work) => listPinnedConflicts(work, person.id));
    expect(pinned).toMatchObject({
      organisation: 'Stichting Vastgezet',
      kind: 'family',
      informant: 'requester',
      saidOn: '2026-01-01',
      recordedBy: 'Coco Spreekt Af',
      reason: 'Een naaste werkt daar.',
      endedAt: null,
    });
    const again = await withActor(coordinator, (work) =>
      pinConflict(work, person.id, { ...facts, organisationId }),
    );
    expect(again).toMatchObject({ reason: 'pinned-already' });
    expect(await end(person, conflictId)).toMatchObject({ ok: true });
    expect(await end(person, conflictId)).toMatchObject({ reason: 'pin-ended' });
    const said = await database().select().from(activities).where(eq(activities.personId, person.id));
    expect(said.map(({ name, organisationId: about, data }) => [name, about, data])).toEqual([
      [
        'organisations.conflict-pinned',
        organisationId,
        { conflictId, kind: 'family', informant: 'requester' },
      ],
      ['organisations.pinned-conflict-ended', organisationId, { conflictId, kind: 'family', ground: 'over' }],
    ]);
  });

  it('is seen by whoever it is about without the reason, and by nobody else', async () => {
    const both = await makeReviewer({ roles: ['coordinator'] });
    const organisationId = await makeOrganisation({ name: 'Stichting Zichtbaar' });
    const conflictId = await pinOn(both, organisationId, { by: coordinator });
    const own = await withActor(both.actor, (work) => listOwnPinnedConflicts(work, both.id));
    expect(own).toEqual([
      { id: conflictId, organisation: 'Stichting Zichtbaar', kind: 'family', pinnedAt: clock.now() },
    ]);
    const other = await makeReviewer();
    expect(await withActor(other.actor, (work) => listOwnPinnedConflicts(work, both.id))).toEqual([]);
    const asCoordinator = await withActor(both.actor, (work) => listPinnedConflicts(work, both.id));
    expect(asCoordinator.map(({ reason }) => reason)).toEqual([null]);
  });

  it('is not pinned, ended or loosened by whoever it is about, a coordinator or not', async () => {
    const both = await makeReviewer({ roles: ['coordinator'] });
    const organisationId = await makeOrganisation();
    const conflictId = await pinOn(both, organisationId, { by: coordinator });
    expect(await end(both, conflictId, 'mistake', both.actor)).toMatchObject({ reason: 'own-record' });
    const person = await makeReviewer();
    expect(await end(person, conflictId, 'over', coordinator)).toMatchObject({ reason: 'not-found' });
    expect(await end(person, conflictId, 'over', person.actor)).toMatchObject({ reason: 'not-found' });
    const raw = (actor: Actor, query: string) =>
      withActor(actor, async ({ tx }) => [...(await tx.execute(sql.raw(query)))]);
    const isIt = `where id = '${conflictId}'`;
    for (const change of [
      "ended_at = now(), ended_by_id = recorded_by_id, end_ground = 'mistake'",
      'is_pinned = false',
      "said_on = '2031-01-01'",
    ]) {
      const query = `update conflict_declarations set ${change} ${isIt} returning id`;
      expect(await raw(both.actor, query)).toEqual([]);
    }
    expect(await raw(both.actor, `delete from conflict_declarations ${isIt} returning id`)).toEqual([]);
    const itsReason = `delete from pinned_conflict_reasons where conflict_id = '${conflictId}' returning reason`;
    expect(await raw(both.actor, itsReason)).toEqual([]);
    expect(
      await database().$count(pinnedConflictReasons, eq(pinnedConflictReasons.conflictId, conflictId)),
    ).toBe(1);
    // Another coordinator ends it, and changes nothing else of it.
    await expect(
      raw(coordinator, `update conflict_declarations set pinned_kind = 'other' ${isIt}`),
    ).rejects.toThrow();
    await expect(
      raw(coordinator, "update pinned_conflict_reasons set reason = 'Iets heel anders.'"),
    ).rejects.toThrow();
  });

  it('needs all of it, and nothing of it stands where nothing is pinned', async () => {
    const person = await makeReviewer();
    const organisationId = await makeOrganisation();
    const insert = (values: object) =>
      database()
        .insert(conflictDeclarations)
        .values({
          personId: person.id,
          organisationId,
          declaredAt: new Date(),
          source: 'coordinator',
          ...values,
        } as typeof conflictDeclarations.$inferInsert);
    await expect(insert({ isPinned: true })).rejects.toThrow();
    await expect(insert({ pinnedKind: 'family' })).rejects.toThrow();
    const whole = { isPinned: true, pinnedKind: 'family', informant: 'member', saidOn: '2026-01-01' };
    await expect(insert({ ...whole, recordedById: person.id, source: 'standing' })).rejects.toThrow();
    await expect(insert({ ...whole, recordedById: person.id, endedAt: new Date() })).rejects.toThrow();
    await insert({ ...whole, recordedById: person.id });
    await expect(insert({ ...whole, recordedById: person.id })).rejects.toThrow();
  });

  it('is not about a day to come, nobody unknown, nor an organisation that is not there', async () => {
    const person = await makeReviewer();
    const organisationId = await makeOrganisation();
    const pinning = (personId: string, over: object = {}) =>
      withActor(coordinator, (work) => pinConflict(work, personId, { ...facts, organisationId, ...over }));
    expect(await pinning(person.id, { saidOn: '2030-01-10' })).toMatchObject({ reason: 'day-to-come' });
    expect(await pinning(crypto.randomUUID())).toMatchObject({ reason: 'person-not-found' });
    expect(await pinning(person.id, { organisationId: crypto.randomUUID() })).toMatchObject({
      reason: 'organisation-unknown',
    });
  });
});

describe('matching', () => {
  let request: MadeRequest;
  let team: Team;
  let involved: string;
  let commissioning: string;
  beforeEach(async () => {
    request = await makeMatchingRequest();
    team = await makeTeam();
    const listed = await database()
      .select()
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, request.id));
    involved = listed.find(({ isInvolved }) => isInvolved)?.organisationId ?? '';
    commissioning = listed.find(({ isInvolved }) => !isInvolved)?.organisationId ?? '';
  });

  const tieOf = async (person: MadeReviewer) => {
    const snapshot = await withActor(coordinator, (work) =>
      loadSnapshot(work, request.id, { personIds: [person.id] }),
    );
    return snapshot?.candidates[0]?.ties[0];
  };

  it('excludes, with the kind and where it is known from, and never sets it aside', async () => {
    await pinOn(team.co, involved, { by: coordinator });
    const ranked = await withActor(request.coordinator, (work) =>
      rankRequest(work, { reference: request.reference }),
    );
    if (!ranked.ok) throw new Error(ranked.reason);
    const excluded = ranked.value.ranking.excluded.find(({ personId }) => personId === team.co.id);
    expect(excluded?.binding).toMatchObject({
      rule: 'H2',
      code: 'conflict-pinned',
      params: { pinnedKind: 'family', informant: 'member', saidOn: '2026-01-01' },
      path: { code: 'tie', params: { lead: 'pinned-family-current' } },
    });
    expect(await propose(request, team)).toMatchObject({ fields: { co: 'hard-rule|H2|conflict-pinned' } });
  });

  it('excludes for who only commissions too, and through the group of an organisation', async () => {
    expect(commissioning).not.toBe('');
    await pinOn(team.co, commissioning, { by: coordinator, pinnedKind: 'administrative' });
    expect((await tieOf(team.co))?.pinned?.kind).toBe('administrative');
    expect(await propose(request, team)).toMatchObject({ fields: { co: 'hard-rule|H2|conflict-pinned' } });
    const above = await makeOrganisation();
    await database().insert(organisationRelations).values({ fromId: involved, toId: above, kind: 'parent' });
    await pinOn(team.supervisor, above, { by: coordinator });
    expect(await propose(request, { ...team, co: await makeReviewer() })).toMatchObject({
      fields: { supervisor: 'hard-rule|H2|conflict-pinned' },
    });
  });

  it('stands before a tie of their own, and stays when that goes', async () => {
    const employed = await makeReviewer({ employerId: involved });
    expect(await tieOf(employed)).toMatchObject({ verdict: 'current', pinned: null });
    await pinOn(employed, involved, { by: coordinator });
    expect(await tieOf(employed)).toMatchObject({
      verdict: 'current',
      path: { params: { lead: 'pinned-family-current' } },
    });
  });

  it('counts as a former tie from the day it ends, and as nothing when it was a mistake', async () => {
    const [over, mistake, decided] = [
      await makeReviewer({ name: 'Over Heen' }),
      await makeReviewer({ name: 'Mies Vergist' }),
      await makeReviewer({ name: 'Bea Besluit' }),
    ];
    await end(over, await pinOn(over, involved, { by: coordinator }));
    await end(mistake, await pinOn(mistake, involved, { by: coordinator }), 'mistake');
    await end(decided, await pinOn(decided, involved, { by: coordinator, pinnedKind: 'administrative' }));
    expect(await tieOf(over)).toMatchObject({ verdict: 'recent', pinned: null });
    expect(await propose(request, { ...team, co: over })).toMatchObject({
      fields: { co: 'hard-rule|H2|tie-recent' },
    });
    expect(await tieOf(mistake)).toBeUndefined();
    expect(await tieOf(decided)).toBeUndefined();
    clock.set(new Date('2033-01-08T10:00:00Z'));
    expect((await tieOf(over))?.verdict).toBe('recent');
    clock.set(new Date('2033-01-09T10:00:00Z'));
    expect((await tieOf(over))?.verdict).toBe('lapsed');
  });

  it('asks again when somebody says yes', async () => {
    expect(await propose(request, team)).toMatchObject({ ok: true });
    const invitationId = await clear(request, team.lead);
    await pinOn(team.lead, involved, { by: coordinator });
    const accepted = await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId }));
    expect(accepted).toMatchObject({ ok: false, reason: 'no-longer-possible' });
  });

  it('is a doubt about a running request, as is a present tie of its supervisor', async () => {
    expect(await propose(request, team)).toMatchObject({ ok: true });
    await pinOn(team.co, involved, { by: coordinator });
    await database().insert(affiliations).values({
      personId: team.supervisor.id,
      organisationId: involved,
      kind: 'advisory',
      startsOn: '2029-01-01',
    });
    const { doubts } = await withActor(request.coordinator, (work) =>
      checkIndependence(work, { id: request.id, status: 'proposed' }),
    );
    expect(doubts.map(({ seat, exclusions }) => [seat, exclusions.map(({ code }) => code)])).toEqual([
      ['co', ['conflict-pinned']],
      ['supervisor', ['tie-current']],
    ]);
  });

  it('is found by the question whether there is a tie', async () => {
    await pinOn(team.co, involved, { by: coordinator });
    const found = await withActor(coordinator, (work) => findTie(work, team.co.id, involved, '2030-01-09'));
    expect(found?.tie).toMatchObject({ verdict: 'current', affiliation: { kind: 'pinned-family' } });
  });
});

describe('who leaves the network', () => {
  it('leaves nothing pinned, and whoever lets them back is told what was', async () => {
    const person = await makeReviewer();
    const organisationId = await makeOrganisation({ name: 'Stichting Van Vroeger' });
    await pinOn(person, organisationId, { by: coordinator });
    await end(person, await pinOn(person, await makeOrganisation(), { by: coordinator }));
    expect(await withActor(person.actor, (work) => leaveNetwork(work, person.id))).toMatchObject({
      ok: true,
    });
    const isTheirs = eq(conflictDeclarations.personId, person.id);
    expect(await database().$count(conflictDeclarations, isTheirs)).toBe(0);
    const before = await withActor(coordinator, (work) => listPinsBeforeLeaving(work, person.id));
    expect(before).toEqual([{ organisation: 'Stichting Van Vroeger', kind: 'family' }]);
  });
});
