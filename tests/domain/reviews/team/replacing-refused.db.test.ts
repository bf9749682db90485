import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { addLate, join, recognise } from '#tests/support/factories/participation';
import { makeReviewer } from '#tests/support/factories/people';
import { accept, invitationOf, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { aboutSeats, reviewUnderWay, somebodyFor } from '#tests/support/factories/vacancies';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { gateScorers } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import { findExtraCandidates } from '~/domain/matching/proposal-choice.server';
import { withdrawInvitation } from '~/domain/matching/withdraw-invitation.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterAll(() => clock.reset());

let request: MadeRequest;
let team: Team;
let about: ReturnType<typeof aboutSeats>;

beforeEach(async () => {
  ({ request, team } = await reviewUnderWay());
  about = aboutSeats(request);
});

describe('what is not allowed', () => {
  it('without an open seat: lining up, taking back an invitation, saying yes and objecting', async () => {
    const ada = await somebodyFor('co', 'Ada');
    expect(await about.lineUp('co', [ada])).toMatchObject({ reason: 'not-in-this-state' });
    const { id: invitationId } = await invitationOf(request, team.co);
    const version = await versionOf(request);
    const take = () =>
      withActor(request.coordinator, (work) => withdrawInvitation(work, { invitationId, version }));
    expect(await take()).toMatchObject({ reason: 'not-in-this-state' });
    expect(await about.yes()).toMatchObject({ reason: 'not-in-this-state' });
    expect(await about.object('co')).toMatchObject({ reason: 'not-in-this-state' });
  });

  it('with an open seat: all of that for another seat', async () => {
    await about.vacate('co');
    const ada = await somebodyFor('lead', 'Ada');
    expect(await about.lineUp('lead', [ada])).toMatchObject({ reason: 'seats-differ' });
    expect(await about.lineUp('third', [ada])).toMatchObject({ reason: 'seats-differ' });
    const { id: invitationId } = await invitationOf(request, team.lead);
    const version = await versionOf(request);
    expect(
      await withActor(request.coordinator, (work) => withdrawInvitation(work, { invitationId, version })),
    ).toMatchObject({ reason: 'not-in-this-state' });
    expect(
      await withActor(request.coordinator, (work) => findExtraCandidates(work, request.reference, 'lead')),
    ).toMatchObject({ reason: 'not-in-this-state' });
  });

  it('freeing a seat: for who reviews, for a stranger, twice, or with a name in it', async () => {
    expect(await about.vacate('co', team.lead.actor)).toMatchObject({ reason: 'not-yours' });
    expect(await about.vacate('co', request.requester)).toMatchObject({ reason: 'not-yours' });
    const stranger = await somebodyFor('co', 'Vreemd');
    expect(await about.vacate('co', stranger.actor)).toMatchObject({ reason: 'not-found' });
    const named = 'Bel mevrouw Jansen op 06-12345678 hierover.';
    expect(await about.vacate('co', request.coordinator, named)).toMatchObject({ reason: 'private-data' });
    expect(await about.vacate('third')).toMatchObject({ reason: 'seat-already-open' });
    await about.vacate('co');
    expect(await about.vacate('co')).toMatchObject({ reason: 'seat-already-open' });
  });

  it('somebody tied to an organisation that joined meanwhile', async () => {
    await about.vacate('co');
    const ada = await somebodyFor('co', 'Ada');
    await join(request, ada.employerId);
    expect(await about.lineUp('co', [ada])).toMatchObject({
      reason: 'hard-rule',
      fields: { personIds: 'hard-rule|H2|tie-current' },
    });
  });

  it('a tie that joins after the invitation, at the yes of the person and of the commissioner', async () => {
    await about.vacate('co');
    const [ada, bo] = [await somebodyFor('co', 'Ada'), await somebodyFor('co', 'Bo')];
    await about.lineUp('co', [ada]);
    clock.set(new Date('2030-03-04T11:00:00Z'));
    await join(request, ada.employerId);
    expect(await accept(request, ada)).toMatchObject({ reason: 'no-longer-possible' });

    await about.lineUp('co', [bo]);
    const { id: invitationId } = await invitationOf(request, ada);
    const version = await versionOf(request);
    await withActor(request.coordinator, (work) => withdrawInvitation(work, { invitationId, version }));
    expect(await accept(request, bo)).toMatchObject({ ok: true });
    clock.set(new Date('2030-03-04T12:00:00Z'));
    await recognise(request, await addLate(request, 'Zorggroep De Laatste'), bo.employerId);
    expect(await about.yes()).toMatchObject({ reason: 'organisation-joined' });
    expect(await about.openVacancies()).toBe(1);
  });

  it('a supervisor who works where one of those who stay works', async () => {
    await about.vacate('supervisor');
    const tied = await makeReviewer({ name: 'Tess', level: 'supervisor', employerId: team.lead.employerId });
    expect(await about.lineUp('supervisor', [tied])).toMatchObject({
      reason: 'hard-rule',
      fields: { personIds: 'hard-rule|H9|same-employer-as-reviewer' },
    });
  });

  it('a reviewer who looks at a gate of this review', async () => {
    await about.vacate('co');
    const scorer = await somebodyFor('co', 'Kees');
    await database().insert(gateScorers).values({
      requestId: request.id,
      gate: 'analysis',
      place: 'first',
      personId: scorer.id,
      assignedAt: clock.now(),
    });
    expect(await about.lineUp('co', [scorer])).toMatchObject({
      reason: 'hard-rule',
      fields: { personIds: 'hard-rule|H9|scores-this-review' },
    });
  });
});
