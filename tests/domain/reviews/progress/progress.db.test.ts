import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { involvedIn } from '#tests/support/factories/participation';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { requestOrganisations } from '~/db/schema/participation';
import { learningSessions } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import {
  cancelSession,
  holdSession,
  listSessions,
  planSession,
} from '~/domain/reviews/progress/learning-sessions.server';
import { listParticipating } from '~/domain/reviews/progress/list-participating.server';
import { recordParticipation } from '~/domain/reviews/progress/record-participation.server';
import { listDone, recordProgress } from '~/domain/reviews/progress/record-progress.server';

useTestDatabase();

let review: MadeReview;
beforeEach(async () => {
  review = await makeReview('exploring');
});

const factsNow = () => withActor(review.coordinator, (work) => loadFacts(work, review.id));
const happened = async () => {
  const rows = await database().select().from(activities).where(eq(activities.requestId, review.id));
  return rows.map(({ name, data }) => ({ name, data })).filter(({ name }) => name.startsWith('reviews.'));
};

describe('who takes part', () => {
  const record = async (actor: Actor, counts: { team: number; cases: number; caughtUpOn?: string }) => {
    const { id } = await involvedIn(review);
    return withActor(actor, async (work) =>
      recordParticipation(work, {
        ...(await reviewHead(review)),
        participation: [
          {
            requestOrganisationId: id,
            reviewTeamCount: counts.team,
            caseGroupCount: counts.cases,
            caughtUpOn: counts.caughtUpOn ?? null,
          },
        ],
      }),
    );
  };

  it('is numbers, of the organisations that take part, by whoever does or coordinates the review', async () => {
    expect((await factsNow()).countsMissing).toBe(1);
    expect(await record(review.seat('co'), { team: 2, cases: 5 })).toMatchObject({ ok: true });
    expect((await factsNow()).countsMissing).toBe(0);
    expect(await record(review.coordinator, { team: 3, cases: 5 })).toMatchObject({ ok: true });
    const listed = await withActor(review.seat('supervisor'), (work) => listParticipating(work, review.id));
    expect(listed).toMatchObject([{ reviewTeamCount: 3, caseGroupCount: 5, caughtUpOn: null }]);
    expect(await happened()).toEqual([
      { name: 'reviews.participation-recorded', data: {} },
      { name: 'reviews.participation-recorded', data: {} },
    ]);
  });

  it('is not for others to change, nor while the review stands still', async () => {
    expect(await record(review.seat('supervisor'), { team: 1, cases: 1 })).toMatchObject({
      reason: 'not-yours',
    });
    expect(await record(review.requester, { team: 1, cases: 1 })).toMatchObject({ reason: 'not-yours' });
    review = await makeReview('suspended');
    expect(await record(review.seat('lead'), { team: 1, cases: 1 })).toMatchObject({
      reason: 'review-suspended',
    });
  });

  it('leaves out whoever does not take part, and a day to come', async () => {
    const { id } = await involvedIn(review);
    await database()
      .update(requestOrganisations)
      .set({ willingness: 'no' })
      .where(eq(requestOrganisations.id, id));
    expect(await record(review.seat('lead'), { team: 2, cases: 5 })).toMatchObject({ ok: true });
    expect(await withActor(review.coordinator, (work) => listParticipating(work, review.id))).toEqual([]);
    expect(await record(review.seat('lead'), { team: 2, cases: 5, caughtUpOn: '2999-01-01' })).toMatchObject({
      fields: { [`caughtUp-${id}`]: 'in-the-future' },
    });
  });
});

describe('what is done', () => {
  const record = async (actor: Actor, days: object) =>
    withActor(actor, async (work) => recordProgress(work, { ...(await reviewHead(review)), ...days }));

  it('has a day, can be taken back, and each change is told once', async () => {
    expect(await record(review.seat('lead'), { 'timeline-done': '2026-01-10' })).toMatchObject({ ok: true });
    const both = { 'timeline-done': '2026-01-10', 'draft-written': '2026-02-01', conversationsHeld: 7 };
    expect(await record(review.seat('co'), both)).toMatchObject({ ok: true });
    expect((await factsNow()).milestones.toSorted()).toEqual(['draft-written', 'timeline-done']);
    expect(await record(review.coordinator, { 'draft-written': '2026-02-01' })).toMatchObject({ ok: true });
    expect(await withActor(review.seat('lead'), (work) => listDone(work, review.id))).toEqual({
      'draft-written': '2026-02-01',
    });
    expect((await happened()).map(({ name, data }) => [name, data.milestone])).toEqual([
      ['reviews.milestone-recorded', 'timeline-done'],
      ['reviews.milestone-recorded', 'draft-written'],
      ['reviews.milestone-cleared', 'timeline-done'],
    ]);
  });

  it('lies behind us', async () => {
    expect(await record(review.seat('lead'), { 'timeline-done': '2999-01-01' })).toMatchObject({
      fields: { 'timeline-done': 'in-the-future' },
    });
  });

  it('is nobody else’s to say or to see', async () => {
    expect(await record(review.requester, { 'timeline-done': '2026-01-10' })).toMatchObject({
      reason: 'not-yours',
    });
    await record(review.seat('lead'), { 'timeline-done': '2026-01-10' });
    expect(await withActor(review.requester, (work) => listDone(work, review.id))).toEqual({});
  });
});

describe('a learning session', () => {
  const plan = async () => {
    await withActor(review.seat('lead'), async (work) =>
      planSession(work, { ...(await reviewHead(review)), plannedOn: '2026-03-01', mode: 'live' }),
    );
    const [row] = await database()
      .select()
      .from(learningSessions)
      .where(eq(learningSessions.requestId, review.id));
    return row?.id ?? '';
  };
  const hold = async (sessionId: string, heldOn = '2026-03-01') =>
    withActor(review.seat('co'), async (work) =>
      holdSession(work, {
        ...(await reviewHead(review)),
        sessionId,
        heldOn,
        reviewTeamPresent: 4,
        caseGroupPresent: 9,
      }),
    );

  it('is planned, then held with how many came, and counts once it was', async () => {
    const sessionId = await plan();
    expect((await factsNow()).learningSessionsHeld).toBe(0);
    expect(await hold(sessionId)).toMatchObject({ ok: true });
    expect((await factsNow()).learningSessionsHeld).toBe(1);
    const seen = await withActor(review.requester, (work) => listSessions(work, review.id));
    expect(seen).toMatchObject([{ heldOn: '2026-03-01', caseGroupPresent: 9 }]);
  });

  it('that was held or cancelled stays so', async () => {
    const sessionId = await plan();
    const cancel = async () =>
      withActor(review.seat('lead'), async (work) =>
        cancelSession(work, { ...(await reviewHead(review)), sessionId }),
      );
    expect(await cancel()).toMatchObject({ ok: true });
    expect(await hold(sessionId)).toMatchObject({ reason: 'not-found' });
    expect(await withActor(review.seat('lead'), (work) => listSessions(work, review.id))).toEqual([]);
  });

  it('is not held in the future, and not one of another review', async () => {
    expect(await hold(await plan(), '2999-01-01')).toMatchObject({ fields: { heldOn: 'in-the-future' } });
    const own = review;
    const elsewhere = await plan();
    review = await makeReview('exploring');
    expect(own.id).not.toBe(review.id);
    expect(await hold(elsewhere)).toMatchObject({ reason: 'not-found' });
  });
});
