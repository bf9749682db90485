import { eq } from 'drizzle-orm';
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
  versionOf,
} from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { requestOrganisations } from '~/db/schema/participation';
import { withActor } from '~/db/with-actor.server';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { addCandidates } from '~/domain/matching/add-candidates.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { checkIndependence } from '~/domain/matching/independence-check.server';
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

async function doubts() {
  const about = { id: request.id, status: 'proposed' } as const;
  return (await withActor(request.coordinator, (work) => checkIndependence(work, about))).doubts;
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
    await declareJoined(request, team.lead, 'no');
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
    expect(await recordedIn(request, 'matching.candidate-skipped')).toEqual([]);
    expect(await recordedIn(request, 'matching.candidates-exhausted')).toEqual([]);

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
    const [checked] = await recordedIn(request, 'matching.independence-rechecked');
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
    expect(await recordedIn(request, 'matching.candidate-skipped')).toMatchObject([
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
    for (const person of [team.co, team.supervisor, team.lead]) await declareJoined(request, person, 'no');
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
