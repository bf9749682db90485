import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decideOn } from '#tests/support/factories/accreditation';
import { type MadeReviewer, makeReviewer } from '#tests/support/factories/people';
import {
  accept,
  acceptAll,
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
import { conflictDeclarations, invitations, seats } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { addCandidates } from '~/domain/matching/add-candidates.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { declareIndependence } from '~/domain/matching/declare-independence.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { endMatching } from '~/domain/matching/end-matching.server';
import { expireInvitations } from '~/domain/matching/expire-invitations.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
import { objectToPair } from '~/domain/matching/object-to-pair.server';
import { findOwnPair, findProposal } from '~/domain/matching/proposal-queries.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { withdrawInvitation } from '~/domain/matching/withdraw-invitation.server';
import { withdrawProposal } from '~/domain/matching/withdraw-proposal.server';
import { withdrawRequest } from '~/domain/requests/closing/withdraw-request.server';
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

async function decline(person: MadeReviewer, reason: 'no-time' | 'conflict' = 'no-time') {
  const { id: invitationId } = await invitationOf(request, person);
  return await withActor(person.actor, (work) => declineInvitation(work, { invitationId, reason, note: '' }));
}

async function recorded(name: string) {
  return await database()
    .select({ personId: activities.personId, actorKind: activities.actorKind, data: activities.data })
    .from(activities)
    .where(and(eq(activities.requestId, request.id), eq(activities.name, name)))
    .orderBy(activities.id);
}

describe('a no', () => {
  it('passes three times to the next, with nobody at the wheel, until the seat is filled', async () => {
    const alternates = await Promise.all(['Ada', 'Bo', 'Cas'].map((name) => makeReviewer({ name })));
    const [ada, bo, cas] = alternates as [MadeReviewer, MadeReviewer, MadeReviewer];
    expect(await propose(request, team, { leadAlternates: alternates })).toMatchObject({ ok: true });
    for (const person of [team.lead, ada, bo]) expect(await decline(person)).toMatchObject({ ok: true });

    expect((await invitationOf(request, cas)).status).toBe('sent');
    expect(await accept(request, cas)).toMatchObject({ ok: true });
    const invited = await recorded('matching.candidate-invited');
    expect(invited.slice(3)).toEqual(
      alternates.map(({ id }) => expect.objectContaining({ personId: id, actorKind: 'system' })),
    );
  });

  it('is never asked again for this request, and says why in the ranking', async () => {
    await propose(request, team, { coAlternates: [await makeReviewer()] });
    await decline(team.co);
    await withActor(request.coordinator, async (work) => withdrawProposal(work, await head()));
    expect(await propose(request, team)).toMatchObject({
      ok: false,
      reason: 'hard-rule',
      fields: { co: 'hard-rule|H12|declined-before' },
    });
    const ranked = await withActor(request.coordinator, (work) => rankRequest(work, request));
    if (!ranked.ok) throw new Error(ranked.reason);
    const left = ranked.value.ranking.excluded.find(({ personId }) => personId === team.co.id);
    expect(left?.binding).toMatchObject({ code: 'declined-before', params: { declineReason: 'no-time' } });
  });

  it('passes over who no longer fits, says why, and tells when nobody is left', async () => {
    const gone = await makeReviewer({ name: 'Gijs Verlopen' });
    await propose(request, team, { leadAlternates: [gone] });
    await decideOn(gone.id, 'suspended');
    await decline(team.lead);
    expect(await recorded('matching.candidate-skipped')).toMatchObject([
      { personId: gone.id, data: { seat: 'lead', rule: 'H1', code: 'accreditation-suspended' } },
    ]);
    expect(await recorded('matching.candidates-exhausted')).toMatchObject([{ data: { seat: 'lead' } }]);
    const proposal = await withActor(request.coordinator, (work) => findProposal(work, request.reference));
    expect(proposal?.seats[0]).toMatchObject({
      state: 'empty',
      current: null,
      past: [{ status: 'declined' }],
    });

    const fresh = await makeReviewer({ name: 'Fien Nieuw' });
    const added = await withActor(request.coordinator, async (work) =>
      addCandidates(work, { ...(await head()), seat: 'lead', personIds: [fresh.id], overrides: [] }),
    );
    expect(added).toMatchObject({ ok: true });
    expect((await invitationOf(request, fresh)).status).toBe('sent');
  });

  it('for a tie to an organisation is remembered for every later request', async () => {
    await propose(request, team, { leadAlternates: [await makeReviewer()] });
    const { id: invitationId } = await invitationOf(request, team.lead);
    await withActor(team.lead.actor, (work) => agreeConfidentiality(work, { invitationId }));
    const view = await withActor(team.lead.actor, (work) => findInvitation(work, invitationId));
    if (view?.stage !== 'confidential') throw new Error('the list did not open');
    const declared = await withActor(team.lead.actor, (work) =>
      declareIndependence(work, {
        invitationId,
        answers: view.organisations.map((one) => ({ ...one, hasTie: 'yes' as const })),
        hasPartInCase: 'no',
      }),
    );
    expect(declared).toEqual({ ok: true, value: { outcome: 'declined' } });
    const [kept] = await database()
      .select()
      .from(conflictDeclarations)
      .where(eq(conflictDeclarations.personId, team.lead.id));
    expect(kept).toMatchObject({ source: 'declaration', requestId: null });

    const later = await makeMatchingRequest();
    await database()
      .update(requestOrganisations)
      .set({ organisationId: kept?.organisationId ?? null })
      .where(and(eq(requestOrganisations.requestId, later.id), eq(requestOrganisations.isInvolved, true)));
    expect(await propose(later, team)).toMatchObject({
      ok: false,
      fields: { lead: 'hard-rule|H3|conflict-declared' },
    });
  });

  it('may not hold what leads to a person, and then nothing is written', async () => {
    await propose(request, team);
    const { id: invitationId } = await invitationOf(request, team.lead);
    const refused = await withActor(team.lead.actor, (work) =>
      declineInvitation(work, { invitationId, reason: 'other', note: 'Het gaat over 111222333.' }),
    );
    expect(refused).toEqual({ ok: false, reason: 'private-data', fields: { note: 'found-bsn' } });
    expect((await invitationOf(request, team.lead)).status).toBe('sent');
  });
});

describe('silence', () => {
  it('ends an invitation on its last day, invites the next and is not done twice', async () => {
    const next = await makeReviewer({ name: 'Ties Volgt' });
    await propose(request, team, { leadAlternates: [next] });
    const { id, respondBy } = await invitationOf(request, team.lead);
    expect(respondBy).toEqual(new Date('2030-01-16T22:59:00Z'));

    clock.set(new Date('2030-01-16T22:58:00Z'));
    const system = { kind: 'system', job: 'expire-invitations' } as const;
    expect(await withActor(system, expireInvitations)).toEqual({
      ok: true,
      value: { expired: 0, failed: [] },
    });
    clock.set(new Date('2030-01-16T22:59:00Z'));
    const tooLate = await withActor(team.lead.actor, (work) =>
      agreeConfidentiality(work, { invitationId: id }),
    );
    expect(tooLate).toMatchObject({ ok: false, reason: 'too-late' });
    const runs = await Promise.all([
      withActor(system, expireInvitations),
      withActor(system, expireInvitations),
    ]);
    expect(runs.filter((run) => run.ok && run.value.expired === 0)).toHaveLength(1);
    expect(await recorded('matching.invitation-expired')).toHaveLength(3);
    expect((await invitationOf(request, team.lead)).status).toBe('expired');
    expect((await invitationOf(request, next)).status).toBe('sent');
    expect(await recorded('matching.candidates-exhausted')).toHaveLength(2);
  });

  it('of one that cannot be ended holds up no other', async () => {
    await propose(request, team);
    const { id } = await invitationOf(request, team.lead);
    await database().execute(sql`
      create function refuse_this_one() returns trigger language plpgsql as
        $$ begin raise exception 'not this one'; end $$`);
    await database().execute(
      sql.raw(`create trigger refuse_this_one before update on invitations
        for each row when (old.id = '${id}') execute function refuse_this_one()`),
    );
    clock.set(new Date('2030-01-16T22:59:00Z'));
    const ended = await withActor({ kind: 'system', job: 'test' }, expireInvitations);
    await database().execute(sql`drop function refuse_this_one cascade`);
    expect(ended).toMatchObject({ ok: true, value: { failed: [expect.anything()] } });
    expect((await invitationOf(request, team.lead)).status).toBe('sent');
    expect((await invitationOf(request, team.co)).status).toBe('expired');
  });
});

describe('a change of plan', () => {
  it('takes back one accepted seat and leaves the others alone', async () => {
    const next = await makeReviewer({ name: 'Wies Valt In' });
    await propose(request, team, { coAlternates: [next] });
    await acceptAll(request, team);
    const { id: invitationId } = await invitationOf(request, team.co);
    const version = await versionOf(request);
    expect(
      await withActor(request.coordinator, (work) => withdrawInvitation(work, { invitationId, version })),
    ).toEqual({ ok: true, value: { reference: request.reference } });
    const held = await database().select().from(seats).where(eq(seats.requestId, request.id));
    expect(held.map(({ seat, state }) => `${seat} ${state}`).sort()).toEqual([
      'co released',
      'lead accepted',
      'supervisor accepted',
    ]);
    expect((await invitationOf(request, next)).status).toBe('sent');
    expect(await withActor(request.requester, (work) => findOwnPair(work, request.reference))).toBeNull();
  });

  it('fills one seat anew when the commissioner objects, and never with the same person', async () => {
    const next = await makeReviewer({ name: 'Pien Anders' });
    await propose(request, team, { leadAlternates: [next] });
    await acceptAll(request, team);
    const objected = await withActor(request.requester, async (work) =>
      objectToPair(work, { ...(await head()), seat: 'lead', reason: 'works-with-us' }),
    );
    expect(objected).toMatchObject({ ok: true });
    expect((await invitationOf(request, next)).status).toBe('sent');
    expect((await invitationOf(request, team.co)).status).toBe('accepted');
    const again = await withActor(request.coordinator, async (work) =>
      addCandidates(work, { ...(await head()), seat: 'lead', personIds: [team.lead.id], overrides: [] }),
    );
    expect(again).toMatchObject({ ok: false, fields: { personIds: 'hard-rule|H12|objection-commissioner' } });

    expect(await accept(request, next)).toEqual({ ok: true, value: { seatsFilled: true } });
    expect(await withActor(request.requester, async (work) => acceptPair(work, await head()))).toMatchObject({
      ok: true,
    });
  });

  it('frees every place when the proposal or the question is taken back', async () => {
    await propose(request, team);
    await accept(request, team.lead);
    await withActor(request.coordinator, async (work) => withdrawProposal(work, await head()));
    expect(await recorded('matching.invitation-withdrawn')).toHaveLength(3);

    expect(await propose(request, team)).toMatchObject({ ok: true });
    const withdrawn = await withActor(request.requester, async (work) => {
      const done = await withdrawRequest(work, { ...(await head()), reason: 'solved' });
      if (done.ok) await endMatching(work, { requestId: request.id, reason: 'request-closed' });
      return done;
    });
    expect(withdrawn).toMatchObject({ ok: true });
    const left = await database()
      .select({ status: invitations.status })
      .from(invitations)
      .where(eq(invitations.requestId, request.id));
    expect(new Set(left.map(({ status }) => status))).toEqual(new Set(['withdrawn']));
  });
});
