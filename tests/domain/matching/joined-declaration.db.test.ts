import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addLate, declareJoined, join, recognise, recordedIn } from '#tests/support/factories/participation';
import { makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import {
  accept,
  acceptAll,
  clear,
  invitationOf,
  makeMatchingRequest,
  makeTeam,
  propose,
  type Team,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { conflictDeclarations, seats } from '~/db/schema/matching';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { declareOnJoined } from '~/domain/matching/declare-on-joined.server';
import { findInvitation } from '~/domain/matching/invitation-queries.server';
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

const later = () => clock.set(new Date(clock.now().getTime() + 60_000));

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
    expect(await declareJoined(request, team.lead, 'no')).toEqual({
      ok: true,
      value: { outcome: 'declared' },
    });
    expect(await declareJoined(request, team.lead, 'no')).toMatchObject({ reason: 'not-this-step' });
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
    expect(await recordedIn(request, 'matching.declaration-asked')).toEqual([]);
  });

  it('is asked of each who declared before, once, and of nobody else', async () => {
    await propose(request, team);
    await clear(request, team.lead);
    await accept(request, team.co);
    later();
    const id = await join(request);
    await recognise(request, id, await makeOrganisation());
    expect(
      (await recordedIn(request, 'matching.declaration-asked')).map(({ personId }) => personId).sort(),
    ).toEqual([team.lead.id, team.co.id].sort());
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
    expect(await declareJoined(request, team.co, 'yes')).toEqual({
      ok: true,
      value: { outcome: 'declined' },
    });
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
