import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addLate, involvedIn, join, recognise } from '#tests/support/factories/participation';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import {
  accept,
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
import { confirmed } from '#tests/support/factories/requests-in-every-state';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations, seats } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { addCandidates } from '~/domain/matching/add-candidates.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { declareOnJoined } from '~/domain/matching/declare-on-joined.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { checkIndependence } from '~/domain/matching/independence-check.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
import { judgeIndependence } from '~/domain/matching/judge-independence.server';
import { findJudgements, rankRequest } from '~/domain/matching/rank-request.server';
import { withdrawInvitation } from '~/domain/matching/withdraw-invitation.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
});
afterAll(() => clock.reset());

const head = async () => ({ reference: request.reference, version: await versionOf(request) });
const later = () => clock.set(new Date(clock.now().getTime() + 60_000));
const acceptThePair = () => withActor(request.requester, async (work) => acceptPair(work, await head()));

async function doubts(status: 'proposed' | 'confirmed' = 'proposed') {
  return (await withActor(request.coordinator, (work) => checkIndependence(work, { id: request.id, status })))
    .doubts;
}

async function declare(person: MadeReviewer, hasTie: 'yes' | 'no') {
  const { id: invitationId } = await invitationOf(request, person);
  const view = await withActor(person.actor, (work) => findInvitation(work, invitationId));
  const joined = view?.stage === 'cleared' ? view.joined : [];
  return await withActor(person.actor, (work) =>
    declareOnJoined(work, {
      invitationId,
      answers: joined.map(({ requestOrganisationId }) => ({ requestOrganisationId, hasTie })),
    }),
  );
}

async function recorded(name: string) {
  return await database()
    .select({ personId: activities.personId, actorId: activities.actorId, data: activities.data })
    .from(activities)
    .where(and(eq(activities.requestId, request.id), eq(activities.name, name)))
    .orderBy(activities.id);
}

describe('an organisation that joins while people are asked', () => {
  it('carries the day on which it joined, which those of the intake do not', async () => {
    const id = await addLate(request);
    const rows = await database()
      .select({ id: requestOrganisations.id, joinedOn: requestOrganisations.joinedOn })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, request.id));
    expect(rows.filter(({ joinedOn }) => joinedOn !== null)).toEqual([{ id, joinedOn: '2030-01-09' }]);
  });

  it('keeps everything where it is until it is known', async () => {
    const next = await makeReviewer({ name: 'Ria Wacht' });
    await propose(request, team, { coAlternates: [next] });
    const invitationId = await clear(request, team.lead);
    const lateId = await addLate(request);
    await declare(team.lead, 'no');
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({
      reason: 'not-yet-possible',
    });
    const extra = await makeReviewer();
    expect(
      await withActor(request.coordinator, async (work) =>
        addCandidates(work, { ...(await head()), seat: 'lead', personIds: [extra.id], overrides: [] }),
      ),
    ).toMatchObject({ reason: 'organisations-unrecognised' });

    const { id: coId } = await invitationOf(request, team.co);
    await withActor(team.co.actor, (work) =>
      declineInvitation(work, { invitationId: coId, reason: 'no-time', note: '' }),
    );
    await expect(invitationOf(request, next)).rejects.toThrow('was not invited');
    expect(await recorded('matching.candidate-skipped')).toEqual([]);
    expect(await recorded('matching.candidates-exhausted')).toEqual([]);

    expect(await recognise(request, lateId, await makeOrganisation())).toMatchObject({ ok: true });
    expect((await invitationOf(request, next)).status).toBe('sent');
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({
      ok: true,
    });
  });

  it('keeps a pair from being proposed until it is known', async () => {
    const lateId = await addLate(request);
    expect(await propose(request, team)).toMatchObject({ reason: 'organisations-unrecognised' });
    await recognise(request, lateId, team.lead.employerId);
    expect(await propose(request, team)).toMatchObject({ fields: { lead: 'hard-rule|H2|tie-current' } });
  });

  it('is checked at once against everybody in the proposal, by name, for the coordinator alone', async () => {
    const tied = await makeReviewer({ name: 'Tineke Band' });
    await propose(request, team, { leadAlternates: [tied] });
    await accept(request, team.supervisor);
    later();
    const lateId = await addLate(request);
    const known = await recognise(request, lateId, tied.employerId);
    expect(known).toMatchObject({ ok: true, value: { doubts: 2 } });
    expect(await doubts()).toMatchObject([
      {
        personId: tied.id,
        name: 'Tineke Band',
        seat: 'lead',
        part: 'lined-up',
        exclusions: [
          {
            rule: 'H2',
            code: 'tie-current',
            params: { organisation: 'Zorggroep De Late' },
            path: { code: 'tie' },
          },
        ],
      },
      {
        personId: team.supervisor.id,
        part: 'accepted',
        exclusions: [],
        undeclared: ['Zorggroep De Late'],
      },
    ]);
    const [checked] = await recorded('matching.independence-rechecked');
    expect(checked?.data).toEqual({ checked: 4, ties: 1 });
    for (const actor of [tied.actor, team.co.actor, request.requester]) {
      const seen = await withActor(actor, (work) =>
        checkIndependence(work, { id: request.id, status: 'proposed' }),
      );
      expect(seen).toEqual({ checked: 0, doubts: [] });
    }
  });

  it('never lets somebody with a tie move up', async () => {
    const tied = await makeReviewer({ name: 'Tineke Band' });
    const free = await makeReviewer({ name: 'Vera Vrij' });
    await propose(request, team, { leadAlternates: [tied, free] });
    await join(request, tied.employerId);
    const { id: invitationId } = await invitationOf(request, team.lead);
    await withActor(team.lead.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
    );
    expect((await invitationOf(request, free)).status).toBe('sent');
    await expect(invitationOf(request, tied)).rejects.toThrow('was not invited');
    expect(await recorded('matching.candidate-skipped')).toMatchObject([
      { personId: tied.id, data: { rule: 'H2', code: 'tie-current' } },
    ]);
  });

  it('shows a seat holder with a tie, whose seat the coordinator can free', async () => {
    const next = await makeReviewer({ name: 'Wies Valt In' });
    await propose(request, team, { leadAlternates: [next] });
    await acceptAll(request, team);
    later();
    await join(request, team.lead.employerId);
    expect((await doubts())[0]).toMatchObject({
      name: 'Lies Eerst',
      part: 'accepted',
      exclusions: [{ rule: 'H2', code: 'tie-current' }],
    });
    expect(await acceptThePair()).toMatchObject({ reason: 'organisation-joined' });
    for (const person of [team.co, team.supervisor, team.lead]) await declare(person, 'no');
    expect(await acceptThePair()).toMatchObject({ reason: 'no-longer-fits' });

    const { id: invitationId } = await invitationOf(request, team.lead);
    await withActor(request.coordinator, async (work) =>
      withdrawInvitation(work, { invitationId, version: await versionOf(request) }),
    );
    expect((await invitationOf(request, next)).status).toBe('sent');
    expect(await accept(request, next)).toMatchObject({ ok: true, value: { seatsFilled: true } });
    expect(await doubts()).toEqual([]);
    expect(await acceptThePair()).toMatchObject({ ok: true });
  });
});

describe('a declaration of independence', () => {
  it('covers only what was listed then, also at the same instant', async () => {
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    await join(request);
    const view = await withActor(team.lead.actor, (work) => findInvitation(work, invitationId));
    expect(view).toMatchObject({ stage: 'cleared', joined: [{ name: 'Zorggroep De Late' }] });
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({
      reason: 'declaration-missing',
    });
    expect(await declare(team.lead, 'no')).toEqual({ ok: true, value: { outcome: 'declared' } });
    expect(await declare(team.lead, 'no')).toMatchObject({ reason: 'not-this-step' });
    expect(
      await withActor(team.lead.actor, (work) => acceptInvitation(work, { invitationId })),
    ).toMatchObject({
      ok: true,
    });
  });

  it('that comes after it covers it too: nobody is asked twice', async () => {
    await propose(request, team);
    await join(request);
    const invitationId = await clear(request, team.lead);
    const view = await withActor(team.lead.actor, (work) => findInvitation(work, invitationId));
    expect(view).toMatchObject({ stage: 'cleared', joined: [] });
    expect(await recorded('matching.declaration-asked')).toEqual([]);
  });

  it('is asked of each who declared before, once, and of nobody else', async () => {
    await propose(request, team);
    await clear(request, team.lead);
    await accept(request, team.co);
    later();
    const id = await join(request);
    await recognise(request, id, await makeOrganisation());
    expect((await recorded('matching.declaration-asked')).map(({ personId }) => personId).sort()).toEqual(
      [team.lead.id, team.co.id].sort(),
    );
  });

  it('answers every organisation that joined, and only those of the own invitation', async () => {
    await propose(request, team);
    const invitationId = await clear(request, team.lead);
    await join(request);
    const empty = { invitationId, answers: [] };
    expect(await withActor(team.lead.actor, (work) => declareOnJoined(work, empty))).toMatchObject({
      reason: 'answers-missing',
    });
    expect(await withActor(team.co.actor, (work) => declareOnJoined(work, empty))).toMatchObject({
      reason: 'not-found',
    });
  });

  it('of a tie after a yes frees the seat, is remembered, and asks the next', async () => {
    const next = await makeReviewer({ name: 'Wies Valt In' });
    await propose(request, team, { coAlternates: [next] });
    await acceptAll(request, team);
    later();
    const lateOrganisation = await makeOrganisation();
    await join(request, lateOrganisation);
    expect(await declare(team.co, 'yes')).toEqual({ ok: true, value: { outcome: 'declined' } });
    expect(await invitationOf(request, team.co)).toMatchObject({
      status: 'declined',
      declineReason: 'conflict',
    });
    const [seat] = await database()
      .select()
      .from(seats)
      .where(and(eq(seats.requestId, request.id), eq(seats.personId, team.co.id)));
    expect(seat).toMatchObject({ state: 'released', endedReason: 'tie-declared' });
    const kept = await database()
      .select({
        organisationId: conflictDeclarations.organisationId,
        requestId: conflictDeclarations.requestId,
      })
      .from(conflictDeclarations)
      .where(eq(conflictDeclarations.personId, team.co.id));
    expect(kept).toEqual([{ organisationId: lateOrganisation, requestId: null }]);
    expect((await invitationOf(request, next)).status).toBe('sent');
  });

  it('shows nothing of what joined before confidentiality, nor who asks', async () => {
    await propose(request, team);
    await join(request);
    const { id: invitationId } = await invitationOf(request, team.lead);
    const outline = await withActor(team.lead.actor, (work) => findInvitation(work, invitationId));
    expect(JSON.stringify(outline)).not.toContain('Zorggroep De Late');
    await withActor(team.lead.actor, (work) => agreeConfidentiality(work, { invitationId }));
    const list = await withActor(team.lead.actor, (work) => findInvitation(work, invitationId));
    if (list?.stage !== 'confidential') throw new Error('the list did not open');
    expect(list.organisations.map(({ name }) => name)).toContain('Zorggroep De Late');
    expect(Object.keys(list.organisations[0] ?? {}).sort()).toEqual(['name', 'requestOrganisationId']);
  });

  it('comes before or after the organisation, whoever wins the race: covered or asked', async () => {
    await propose(request, team);
    const { id: invitationId } = await invitationOf(request, team.lead);
    await withActor(team.lead.actor, (work) => agreeConfidentiality(work, { invitationId }));
    const [, lateId] = await Promise.all([clear(request, team.co), addLate(request)]);
    const view = await withActor(team.co.actor, async (work) =>
      findInvitation(work, (await invitationOf(request, team.co)).id),
    );
    const { status } = await invitationOf(request, team.co);
    // Either the list already had it, or there is something left to declare on.
    if (view?.stage === 'cleared') {
      expect(view.joined.map(({ requestOrganisationId }) => requestOrganisationId)).toEqual([lateId]);
    } else expect(status).toBe('confidential');
  });
});

describe('after the confirmation', () => {
  beforeEach(async () => {
    await confirmed(request, team);
    later();
  });

  it('a tie and a missing declaration are shown, and nobody is taken away', async () => {
    await join(request, team.lead.employerId);
    expect(await doubts('confirmed')).toMatchObject([
      {
        personId: team.lead.id,
        part: 'confirmed',
        exclusions: [{ rule: 'H2' }],
        undeclared: ['Zorggroep De Late'],
      },
      { personId: team.co.id, part: 'confirmed', exclusions: [], undeclared: ['Zorggroep De Late'] },
      { personId: team.supervisor.id, exclusions: [], undeclared: ['Zorggroep De Late'] },
    ]);
    expect(
      await database().$count(seats, and(eq(seats.requestId, request.id), eq(seats.state, 'confirmed'))),
    ).toBe(3);
    expect(await recorded('matching.declaration-asked')).toEqual([]);
    expect(await declare(team.co, 'no')).toMatchObject({ reason: 'not-in-this-state' });
  });

  it('the coordinator judges instead of a declaration, on that alone', async () => {
    const lateOrganisation = await makeOrganisation();
    await join(request, lateOrganisation);
    const judge = async (personId: string, organisationId: string, isIndependent: 'yes' | 'no') =>
      withActor(request.coordinator, async (work) =>
        judgeIndependence(work, {
          ...(await head()),
          personId,
          organisationIds: [organisationId],
          isIndependent,
          reason: 'Zo gezegd in een gesprek.',
        }),
      );
    const asked = await withActor(request.coordinator, (work) =>
      findJudgements(work, { reference: request.reference, personId: team.co.id }),
    );
    expect(asked).toMatchObject({
      value: {
        toJudge: { organisations: [{ kind: 'joined', organisationId: lateOrganisation, judgement: null }] },
      },
    });
    const { organisationId: earlier } = await involvedIn(request);
    expect(await judge(team.co.id, earlier ?? '', 'yes')).toMatchObject({ reason: 'nothing-to-judge' });
    expect(await judge(team.co.id, lateOrganisation, 'yes')).toMatchObject({ ok: true });
    expect(await judge(team.lead.id, lateOrganisation, 'no')).toMatchObject({ ok: true });
    expect(await doubts('confirmed')).toMatchObject([
      { personId: team.lead.id, notIndependentOf: ['Zorggroep De Late'] },
      { personId: team.supervisor.id, undeclared: ['Zorggroep De Late'], notIndependentOf: [] },
    ]);
  });

  it('nobody is ranked any more', async () => {
    expect(await withActor(request.coordinator, (work) => rankRequest(work, request))).toMatchObject({
      reason: 'not-in-this-state',
    });
  });
});
