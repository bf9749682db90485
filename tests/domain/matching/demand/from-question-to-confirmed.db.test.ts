import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { setPayers } from '#tests/support/factories/payers';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import {
  accept,
  invitationOf,
  makeTeam,
  propose,
  type Seated,
  versionOf,
} from '#tests/support/factories/proposals';
import { type MadeRequest, makeRequest } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { seats } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { orientationMeetings } from '~/db/schema/requests';
import { withActor } from '~/db/with-actor.server';
import { acceptPair } from '~/domain/matching/accept-pair.server';
import { addCandidates } from '~/domain/matching/add-candidates.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { objectToPair } from '~/domain/matching/object-to-pair.server';
import { findProposalChoice } from '~/domain/matching/proposal-choice.server';
import { findOwnPair, findProposal } from '~/domain/matching/proposal-queries.server';
import { rankRequest } from '~/domain/matching/rank-request.server';
import { listPairsToAccept } from '~/domain/matching/waiting-matching.server';
import { completeOrganisations } from '~/domain/requests/participation/complete-organisations.server';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import { chooseForm } from '~/domain/requests/triage/choose-form.server';
import { findReviewCase } from '~/domain/reviews/review-case.server';
import { clock } from '~/platform/clock';

useTestDatabase();

let request: MadeRequest;
let next: MadeReviewer;
let third: MadeReviewer;
let team: Seated & { readonly co: MadeReviewer };

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeRequest({ status: 'orientation' });
  team = await makeTeam();
  next = await makeReviewer({ name: 'Nel Volgende' });
  third = await makeReviewer({ name: 'Dirk Leerling', level: 'trainee' });
});
afterAll(() => clock.reset());

const head = async () => ({ reference: request.reference, version: await versionOf(request) });
const byRequester = () => withActor(request.requester, async (work) => acceptPair(work, await head()));

/** The form is chosen, everybody around the request is recognised, and who asks pays. */
async function ready(reviewers: ReviewerCount): Promise<void> {
  const held = new Date('2030-01-08T10:00:00Z');
  const personId = request.coordinator.kind === 'person' ? request.coordinator.personId : '';
  await database().insert(orientationMeetings).values({
    requestId: request.id,
    plannedById: personId,
    plannedFor: held,
    mode: 'online',
    heldAt: held,
  });
  for (const { id, isRequester } of await database()
    .select()
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, request.id))) {
    const organisationId = await makeOrganisation();
    await database()
      .update(requestOrganisations)
      .set({ organisationId })
      .where(eq(requestOrganisations.id, id));
    if (isRequester) await setPayers(request.id, [{ organisationId }]);
  }
  const size = { hoursPerReviewer: 1800, months: 4, startMonth: '2030-03', wantsTrainee: reviewers === 3 };
  for (const step of [
    async () =>
      withActor(request.coordinator, async (work) =>
        chooseForm(work, { ...(await head()), form: 'compact', reviewers, ...size }),
      ),
    async () => withActor(request.coordinator, async (work) => completeOrganisations(work, await head())),
  ]) {
    expect(await step()).toMatchObject({ ok: true });
  }
}

async function decline(person: MadeReviewer): Promise<void> {
  const { id: invitationId } = await invitationOf(request, person);
  const said = await withActor(person.actor, (work) =>
    declineInvitation(work, { invitationId, reason: 'no-time', note: '' }),
  );
  expect(said).toMatchObject({ ok: true });
}

async function choiceOf(seating: Parameters<typeof findProposalChoice>[2]) {
  const choice = await withActor(request.coordinator, (work) =>
    findProposalChoice(work, request.reference, seating),
  );
  if (!choice.ok) throw new Error(choice.reason);
  return choice.value;
}

async function heldSeats() {
  const rows = await database().select().from(seats).where(eq(seats.requestId, request.id));
  return rows
    .filter(({ state }) => state === 'confirmed')
    .map(({ seat, place }) => [seat, place])
    .sort();
}

it('walks a request of one from the question to confirmed, past somebody who says no', async () => {
  await ready(1);
  const ranked = await withActor(request.coordinator, (work) => rankRequest(work, request));
  if (!ranked.ok) throw new Error(ranked.reason);
  const listed = ranked.value.ranking.choices.map(({ reviewers }) => reviewers.map(({ name }) => name));
  expect(listed.every(({ length }) => length === 1)).toBe(true);
  expect(listed.flat().sort()).toEqual(['Coen Tweed', 'Lies Eerst', 'Nel Volgende']);
  const alone = ranked.value.ranking.excluded.find(({ personId }) => personId === third.id);
  expect(alone?.binding).toMatchObject({ rule: 'H8', code: 'trainee-cannot-lead' });
  expect((await choiceOf({ lead: team.lead.id })).next?.seat).toBe('supervisor');

  expect(await propose(request, team)).toMatchObject({ ok: false, reason: 'seats-differ' });
  const { lead, supervisor } = team;
  expect(await propose(request, { lead, supervisor }, { leadAlternates: [next] })).toMatchObject({
    ok: true,
  });
  const added = await withActor(request.coordinator, async (work) =>
    addCandidates(work, { ...(await head()), seat: 'co', personIds: [team.co.id], overrides: [] }),
  );
  expect(added).toMatchObject({ ok: false, reason: 'seats-differ' });

  expect(await accept(request, supervisor)).toMatchObject({ ok: true, value: { seatsFilled: false } });
  await decline(lead);
  expect(await byRequester()).toMatchObject({ ok: false, reason: 'seats-not-filled' });
  expect(await accept(request, next)).toMatchObject({ ok: true, value: { seatsFilled: true } });
  expect(await withActor(request.coordinator, listPairsToAccept)).toMatchObject([
    { reference: request.reference },
  ]);
  const own = await withActor(request.requester, (work) => findOwnPair(work, request.reference));
  expect(own?.members.map(({ seat, name }) => [seat, name])).toEqual([
    ['lead', 'Nel Volgende'],
    ['supervisor', 'Suze Toets'],
  ]);
  expect(await byRequester()).toMatchObject({ ok: true });
  expect(await heldSeats()).toEqual([
    ['lead', 1],
    ['supervisor', null],
  ]);
});

it('walks a request of three from the question to confirmed, past a no and an objection', async () => {
  await ready(3);
  const chosen = { lead: team.lead.id, co: team.co.id };
  const choice = await choiceOf(chosen);
  expect(choice.next?.seat).toBe('third');
  const offered = choice.next?.options.map(({ personId }) => personId) ?? [];
  expect(choice.next?.options[0]?.name).toBe('Dirk Leerling');
  expect(offered).toContain(next.id);
  expect(offered).not.toContain(team.co.id);
  const whole = await choiceOf({ ...chosen, third: third.id, supervisor: team.supervisor.id });
  expect(whole.next).toBeNull();
  expect(whole.reviewers?.reviewers.map(({ seat }) => seat)).toEqual(['lead', 'co', 'third']);
  expect(whole.alternates.map(({ seat }) => seat)).toEqual(['lead', 'co', 'third', 'supervisor']);

  expect(await propose(request, team)).toMatchObject({ ok: false, reason: 'seats-differ' });
  const everybody = { ...team, third };
  expect(await propose(request, everybody, { thirdAlternates: [next] })).toMatchObject({ ok: true });
  for (const person of [team.lead, team.co, team.supervisor]) {
    expect(await accept(request, person)).toMatchObject({ ok: true, value: { seatsFilled: false } });
  }
  const before = await withActor(request.requester, (work) => findOwnRequest(work, request.reference));
  expect(before).toMatchObject({ reviewers: 3, seatsFilled: false });
  await decline(third);
  expect(await accept(request, next)).toMatchObject({ ok: true, value: { seatsFilled: true } });

  const objected = await withActor(request.requester, async (work) =>
    objectToPair(work, { ...(await head()), seat: 'third', reason: 'works-with-us' }),
  );
  expect(objected).toMatchObject({ ok: true });
  expect(await byRequester()).toMatchObject({ ok: false, reason: 'seats-not-filled' });
  const last = await makeReviewer({ name: 'Lot Laatste' });
  const added = await withActor(request.coordinator, async (work) =>
    addCandidates(work, { ...(await head()), seat: 'third', personIds: [last.id], overrides: [] }),
  );
  expect(added).toMatchObject({ ok: true });
  expect(await accept(request, last)).toMatchObject({ ok: true, value: { seatsFilled: true } });
  expect(await byRequester()).toMatchObject({ ok: true });
  expect(await heldSeats()).toEqual([
    ['co', 1],
    ['lead', 1],
    ['supervisor', null],
    ['third', 1],
  ]);
  const proposal = await withActor(request.coordinator, (work) => findProposal(work, request.reference));
  expect(proposal?.seats.map(({ state }) => state)).toEqual(Array(4).fill('confirmed'));
  const found = await withActor(last.actor, (work) => findReviewCase(work, request.reference));
  expect(found?.facts.team.map(({ name }) => name)).toEqual([
    'Lies Eerst',
    'Coen Tweed',
    'Lot Laatste',
    'Suze Toets',
  ]);
});
