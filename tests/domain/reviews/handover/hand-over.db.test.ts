import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReviewer, makeOrganisation, makeReviewer } from '#tests/support/factories/people';
import { makeTeam, type Team } from '#tests/support/factories/proposals';
import { makePerson } from '#tests/support/factories/requests';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { people } from '~/db/schema/accounts';
import { activities } from '~/db/schema/activity';
import { conflictDeclarations, seats } from '~/db/schema/matching';
import { outboxMails } from '~/db/schema/notifications';
import { affiliations, organisations, provinces } from '~/db/schema/organisations';
import { reviewRequests } from '~/db/schema/requests';
import { reviewMoveReasons, reviewMoves, reviews } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { checkIndependence } from '~/domain/matching/independence-check.server';
import { planNotifications } from '~/domain/notifications/plan-notifications.server';
import { readReviewContext } from '~/domain/requests/context/read-context.server';
import { findOwnRequest } from '~/domain/requests/requester-queries.server';
import { type HandoverRefusal, handOver } from '~/domain/reviews/handover/hand-over.server';
import { handoverInput } from '~/domain/reviews/handover/handover-input';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { clock } from '~/platform/clock';

useTestDatabase();
afterAll(() => clock.reset());

const waivedReason = 'Nog niet vastgelegd.';
let coordinator: Actor;
let team: Team;
let commissioner: string;
let involved: string;
let involvedId: string;

beforeEach(async () => {
  clock.set(new Date('2030-05-01T10:00:00Z'));
  const personId = await makePerson('Coco Coördinator', ['coordinator']);
  coordinator = { kind: 'person', personId, roles: ['coordinator'] };
  team = await makeTeam();
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
  involvedId = await makeOrganisation();
  commissioner = await nameOf(await makeOrganisation({ kind: 'municipality' }));
  involved = await nameOf(involvedId);
});

async function nameOf(id: string): Promise<string> {
  const [row] = await database()
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row?.name ?? '';
}

const typed = (changes: Record<string, unknown> = {}) =>
  handoverInput.parse({
    requesterName: 'Robin Aanvrager',
    requesterAddress: 'robin@voorbeeld.example',
    requesterFunction: 'beleidsadviseur',
    organisation: commissioner,
    involved,
    region: 'province:ZZ',
    careDomain: 'youth',
    form: 'compact',
    hoursPerReviewer: '30',
    months: '6',
    startMonth: '2030-02',
    learningQuestion: 'Hoe werken onze organisaties samen als het spannend wordt?',
    lead: team.lead.id,
    co: team.co.id,
    supervisor: team.supervisor.id,
    status: 'dialogue',
    dialogueOn: '2030-04-15',
    ...changes,
  });

async function give(changes: Record<string, unknown> = {}, by: Actor = coordinator) {
  return withActor(by, (work) => handOver(work, { ...typed(changes), waivedReason }));
}

async function refused(reason: HandoverRefusal, changes: Record<string, unknown>, fields?: object) {
  const before = await counts();
  expect(await give(changes)).toMatchObject({ ok: false, reason, ...(fields ? { fields } : {}) });
  expect(await counts()).toEqual(before);
}

async function requestOf(given: Awaited<ReturnType<typeof give>>) {
  if (!given.ok) throw new Error(given.reason);
  const [request] = await database()
    .select()
    .from(reviewRequests)
    .where(eq(reviewRequests.reference, given.value.reference));
  if (!request) throw new Error('no such request');
  return request;
}

async function counts() {
  const tables = [reviewRequests, reviews, seats, people, activities] as const;
  return Promise.all(tables.map((table) => database().$count(table)));
}

describe('a review that is under way', () => {
  it('comes in where it is, with who sits in it, and everybody finds it', async () => {
    const given = await give();
    if (!given.ok) throw new Error(given.reason);
    const { reference } = given.value;
    const [row] = await database()
      .select()
      .from(reviews)
      .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
      .where(eq(reviewRequests.reference, reference));
    expect(row).toMatchObject({
      reviews: { origin: 'foundation', status: 'dialogue' },
      review_requests: { status: 'confirmed', reviewers: 2, minutesPerReviewer: 1800 },
    });
    const requestId = row?.reviews.requestId ?? '';
    expect(
      await database().select().from(reviewMoves).where(eq(reviewMoves.requestId, requestId)),
    ).toMatchObject([{ event: 'hand-over', fromStatus: 'agreeing', toStatus: 'dialogue' }]);
    for (const person of [team.lead, team.co, team.supervisor]) {
      const head = await withActor(person.actor, (work) => findReviewHead(work, reference));
      expect(head).toMatchObject({ status: 'dialogue', origin: 'foundation' });
    }
    const read = await withActor(team.lead.actor, (work) => readReviewContext(work, requestId, 'reviewer'));
    expect(read?.learningQuestion).toContain('spannend');
    const requester: Actor = {
      kind: 'person',
      personId: row?.review_requests.requesterId ?? '',
      roles: ['requester'],
    };
    expect(await withActor(requester, (work) => findOwnRequest(work, reference))).toMatchObject({
      reference,
    });
    // It waits for what the portal does not know yet, and for nothing about the people.
    const facts = await withActor({ kind: 'system', job: 'test' }, (work) => loadFacts(work, requestId));
    expect(facts).toMatchObject({
      seatsVacant: 0,
      declarationsMissing: 0,
      consentsMissing: 1,
      countsMissing: 1,
    });
    const doubts = await withActor(coordinator, (work) =>
      checkIndependence(work, { id: requestId, status: 'confirmed' }),
    );
    expect(doubts.doubts).toEqual([]);
  });

  it('mails the requester and whoever sits once each, and nobody else', async () => {
    const { id } = await requestOf(await give());
    const recorded = await database().select().from(activities).where(eq(activities.requestId, id));
    for (const activity of recorded) {
      await withActor({ kind: 'system', job: 'notify' }, (work) => planNotifications(work, activity.id));
    }
    const mails = await database()
      .select({ template: outboxMails.template })
      .from(outboxMails)
      .innerJoin(activities, eq(activities.id, outboxMails.activityId))
      .where(eq(activities.requestId, id));
    expect(mails.map(({ template }) => template).sort()).toEqual([
      'handed-over-member',
      'handed-over-member',
      'handed-over-member',
      'handed-over-requester',
    ]);
  });

  it('with the days that are known, as the moves that were made', async () => {
    const { id } = await requestOf(await give({ preparingOn: '2030-02-10', exploringOn: '2030-03-01' }));
    const moves = await database()
      .select()
      .from(reviewMoves)
      .where(eq(reviewMoves.requestId, id))
      .orderBy(reviewMoves.id);
    expect(moves.map(({ toStatus }) => toStatus)).toEqual(['preparing', 'exploring', 'dialogue']);
    const [seat] = await database().select().from(seats).where(eq(seats.personId, team.lead.id));
    expect(seat?.acceptedAt.toISOString().slice(0, 10)).toBe('2030-02-10');
  });

  it('joins the person who has the address', async () => {
    const known = await makePerson('Bekend', ['requester']);
    const request = await requestOf(await give({ requesterAddress: `${known}@voorbeeld.example` }));
    expect(request.requesterId).toBe(known);
  });
});

describe('what is refused, and leaves nothing behind', () => {
  it('for who is no coordinator', async () => {
    expect(await give({}, team.lead.actor)).toMatchObject({ reason: 'not-found' });
  });

  it('an organisation nobody knows, a region there is not, private words, and people in two places', async () => {
    await refused('organisations-unrecognised', { involved: 'Bestaat Niet' }, { involved: 'name-unknown' });
    await refused(
      'organisations-unrecognised',
      { organisation: 'Ook Niet' },
      { organisation: 'name-unknown' },
    );
    await refused('not-an-option', { region: 'province:XX' });
    await refused('private-data', { learningQuestion: 'Bel de moeder op 06-12345678 over wat er misging.' });
    await refused('chosen-twice', { co: team.lead.id });
    await refused('seats-differ', { co: undefined, third: team.co.id });
    await refused('day-missing', { dialogueOn: undefined });
  });

  it('a review in which the coordinator has a part', async () => {
    const [address] = [`${coordinator.kind === 'person' ? coordinator.personId : ''}@voorbeeld.example`];
    await refused('own-request', { requesterAddress: address });
  });

  it('a tie that holds now, whatever the reason', async () => {
    const reason = 'Hij doet het al jaren heel goed.';
    const tied = await makeReviewer({ name: 'Tess', employerId: involvedId });
    await refused('hard-rule', { lead: tied.id, reason }, { lead: 'hard-rule|H2|tie-current' });
  });

  it('a tie that held when they began', async () => {
    const before: MadeReviewer = await makeReviewer({ name: 'Fleur' });
    await database().insert(affiliations).values({
      personId: before.id,
      organisationId: involvedId,
      kind: 'employer',
      functionTitle: 'adviseur',
      startsOn: '2025-01-01',
      endsOn: '2030-04-20',
    });
    await refused('hard-rule', { lead: before.id, reason: 'Zij was toen net weg.' });
  });

  it('a conflict that was told', async () => {
    await database().insert(conflictDeclarations).values({
      personId: team.co.id,
      organisationId: involvedId,
      source: 'standing',
      declaredAt: clock.now(),
    });
    await refused('hard-rule', { reason: 'Dat speelt hier niet.' });
  });

  it('what may yield, until there is a reason: then that is kept for who works on it', async () => {
    const busy = await makeReviewer({ name: 'Druk', minutesPerMonth: 60 });
    await refused(
      'acknowledge-first',
      { lead: busy.id },
      { lead: 'rule-may-yield|H6|too-few-hours', reason: 'acknowledge-first' },
    );
    const reason = 'De uren zijn onderling anders verdeeld.';
    const { id } = await requestOf(await give({ lead: busy.id, reason }));
    const kept = await database().select().from(reviewMoveReasons).where(eq(reviewMoveReasons.requestId, id));
    expect(kept).toMatchObject([{ reason }]);
  });
});
