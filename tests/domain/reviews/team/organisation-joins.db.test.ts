import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decisionsOf, declareJoined, join, recordedIn, say } from '#tests/support/factories/participation';
import type { MadeReviewer } from '#tests/support/factories/people';
import { makeMatchingRequest, makeTeam, type Team, versionOf } from '#tests/support/factories/proposals';
import type { MadeRequest } from '#tests/support/factories/requests';
import { confirmed } from '#tests/support/factories/requests-in-every-state';
import {
  countParticipants,
  giveConsents,
  makeReview,
  reviewHead,
  reviewRow,
} from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { seats } from '~/db/schema/matching';
import { reviewParticipants } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { findJoined } from '~/domain/matching/invitation-queries.server';
import type { Willingness } from '~/domain/requests/intake/request-answers';
import { addOrganisation } from '~/domain/requests/participation/add-organisation.server';
import type { ConsentDecision } from '~/domain/requests/participation/consent-decision';
import { recordWillingness } from '~/domain/requests/participation/record-willingness.server';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { conditionsOf } from '~/domain/reviews/review-conditions';
import { settleConsent } from '~/domain/reviews/settle-consent.server';
import { listToDeclare } from '~/domain/reviews/team/team-queries.server';
import { vacateSeat } from '~/domain/reviews/team/vacate-seat.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterAll(() => clock.reset());

let request: MadeRequest;
let team: Team;

beforeEach(async () => {
  clock.set(new Date('2030-01-09T10:00:00Z'));
  request = await makeMatchingRequest();
  team = await makeTeam();
  await confirmed(request, team);
});

async function running(status: Parameters<typeof makeReview>[0]): Promise<void> {
  await makeReview(status, { statusSince: clock.now() }, request);
  await giveConsents(request);
  await countParticipants(request);
  clock.set(new Date('2030-03-04T10:00:00Z'));
}

const system: Actor = { kind: 'system', job: 'test' };
const facts = () => withActor(system, (work) => loadFacts(work, request.id));

async function participantOf(requestOrganisationId: string) {
  const [row] = await database()
    .select()
    .from(reviewParticipants)
    .where(eq(reviewParticipants.requestOrganisationId, requestOrganisationId));
  return row;
}

async function add(willingness: Willingness) {
  const version = await versionOf(request);
  return withActor(request.coordinator, (work) =>
    addOrganisation(work, {
      reference: request.reference,
      version,
      name: 'Zorggroep De Late',
      kind: 'youth_provider',
      isInvolved: true,
      isCommissioner: false,
      willingness,
    }),
  );
}

describe('an organisation that joins a running review', () => {
  it.each(['preparing', 'exploring', 'dialogue', 'suspended'] as const)(
    'in %s: its consent, numbers, catching up and everybody’s declaration are asked',
    async (status) => {
      await running(status);
      expect(await facts()).toMatchObject({
        consentsMissing: 0,
        countsMissing: 0,
        declarationsMissing: 0,
        toCatchUp: 0,
      });
      const id = await join(request);
      expect(await participantOf(id)).toMatchObject({
        joinedLater: status === 'suspended' ? 'exploring' : status,
        reviewTeamCount: null,
        caughtUpOn: null,
      });
      expect(await facts()).toMatchObject({
        consentsMissing: 1,
        countsMissing: 1,
        declarationsMissing: 3,
        toCatchUp: 1,
      });
      const open = conditionsOf('begin-drafting', await facts()).filter(({ isMet }) => !isMet);
      expect(open.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['caught-up', 'declarations-made']),
      );
    },
  );

  it('while the agreement is made it just belongs to it', async () => {
    await giveConsents(request);
    const id = await join(request);
    expect(await participantOf(id)).toBeUndefined();
    expect(await facts()).toMatchObject({ toCatchUp: 0, countsMissing: 2 });
  });

  it.each(['drafting', 'quality_check', 'reported', 'follow_up'] as const)(
    'in %s it only goes on the list as involved',
    async (status) => {
      await running(status);
      expect(await add('yes')).toMatchObject({ ok: false, reason: 'joins-too-late' });
      const added = await add('no');
      if (!added.ok) throw new Error(added.reason);
      expect(await participantOf(added.value.requestOrganisationId)).toBeUndefined();
      const version = await versionOf(request);
      const { requestOrganisationId } = added.value;
      const willing = { requestOrganisationId, willingness: 'yes' as const, willingnessOn: '2030-03-04' };
      expect(
        await withActor(request.coordinator, (work) =>
          recordWillingness(work, { reference: request.reference, version, ...willing }),
        ),
      ).toMatchObject({ ok: false, reason: 'joins-too-late' });
    },
  );
});

describe('the renewed declaration', () => {
  beforeEach(() => running('exploring'));

  const toDeclare = async (who: Actor) =>
    withActor(who, (work) =>
      listToDeclare(work, { requestId: request.id, reviewers: 2, parts: ['reviewer'] }),
    );

  it('is asked of everybody who sits, given by the same form, and then nothing is left', async () => {
    await join(request);
    expect(await recordedIn(request, 'matching.declaration-asked')).toHaveLength(3);
    expect(
      (await toDeclare(team.lead.actor)).map(({ name, invitationId }) => [name, invitationId !== null]),
    ).toEqual(
      expect.arrayContaining([
        ['Lies Eerst', true],
        ['Coen Tweed', false],
      ]),
    );
    for (const person of [team.lead, team.co, team.supervisor]) {
      expect(await declareJoined(request, person, 'no')).toMatchObject({ value: { outcome: 'declared' } });
    }
    expect((await facts()).declarationsMissing).toBe(0);
    expect(await toDeclare(team.lead.actor)).toEqual([]);
    expect(await declareJoined(request, team.co, 'no')).toMatchObject({ reason: 'not-this-step' });
  });

  it('a tie is told to the coordinator; the seat stays theirs until it is freed, and the review waits', async () => {
    await join(request);
    expect(await declareJoined(request, team.co, 'yes')).toMatchObject({ value: { outcome: 'tie-told' } });
    expect(await recordedIn(request, 'matching.tie-told')).toHaveLength(1);
    const held = async (person: MadeReviewer) =>
      (await database().select().from(seats).where(eq(seats.personId, person.id))).map(({ state }) => state);
    expect(await held(team.co)).toEqual(['confirmed']);
    // Not asked the same once more, and still open.
    expect(await declareJoined(request, team.co, 'no')).toMatchObject({ reason: 'not-this-step' });
    for (const person of [team.lead, team.supervisor]) await declareJoined(request, person, 'no');
    expect((await facts()).declarationsMissing).toBe(1);

    const { reference, version } = await reviewHead(request);
    const reason = 'Heeft een band met wie erbij kwam.';
    await withActor(request.coordinator, (work) =>
      vacateSeat(work, { reference, version, seat: 'co', reason }),
    );
    expect(await held(team.co)).toEqual(['released']);
    expect(await facts()).toMatchObject({ declarationsMissing: 0, seatsVacant: 1 });
  });

  it('is nobody else’s to give', async () => {
    await join(request);
    const [own] = await toDeclare(team.lead.actor);
    const invitationId = own?.invitationId ?? '';
    expect(await withActor(team.co.actor, (work) => findJoined(work, invitationId))).toBeNull();
  });
});

describe('a consent that is taken back while the review runs', () => {
  beforeEach(() => running('exploring'));

  async function withdrawn() {
    const id = await join(request);
    await say(request, id, 'given');
    expect(await say(request, id, 'withdrawn')).toMatchObject({ ok: true });
    expect((await facts()).consentsUndecided).toBe(1);
    return id;
  }

  async function decide(requestOrganisationId: string, decision: ConsentDecision) {
    const version = await versionOf(request);
    const reason = 'Zonder hen is er te weinig te leren.';
    const input = { reference: request.reference, version, requestOrganisationId, decision, reason };
    return withActor(request.coordinator, (work) => settleConsent(work, input));
  }

  it('stops the review when that is what is decided', async () => {
    const id = await withdrawn();
    expect(await decide(id, 'stop')).toMatchObject({ ok: true });
    expect(await reviewRow(request)).toMatchObject({ status: 'stopped', stoppedReason: 'no-consent' });
    expect(await decisionsOf(id)).toHaveLength(1);
  });

  it('lets it go on without them: nothing is asked of them any more, but independence is', async () => {
    const id = await withdrawn();
    expect(await decide(id, 'go-on-without')).toMatchObject({ ok: true });
    expect((await reviewRow(request)).status).toBe('exploring');
    expect(await facts()).toMatchObject({
      consentsMissing: 0,
      consentsUndecided: 0,
      countsMissing: 0,
      toCatchUp: 0,
      declarationsMissing: 3,
    });
  });
});
