import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { seats } from '~/db/schema/matching';
import { recommendationAssessments, recommendationOutcomes } from '~/db/schema/recommendation-loop';
import { reviewRequests } from '~/db/schema/requests';
import { reviewMoves, reviews } from '~/db/schema/reviews';
import { withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { removeRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { assessRecommendation } from '~/domain/reviews/loop/assess-recommendation.server';
import { checkEffect } from '~/domain/reviews/loop/check-effect.server';
import type { AssessmentInput, EffectInput } from '~/domain/reviews/loop/inputs';
import { findLoop } from '~/domain/reviews/loop/loop-queries.server';
import {
  listAllLoops,
  listLoopsOfCommissioner,
  listLoopsOfSeats,
  overdueOf,
} from '~/domain/reviews/loop/outstanding-loops.server';
import { publicTotals } from '~/domain/reviews/loop/public-totals';
import { findPublicTotals, listCounted } from '~/domain/reviews/loop/public-totals.server';
import { clock } from '~/platform/clock';
import { addOne, listed } from '../follow-up/at-the-end';

useTestDatabase();

const system: Actor = { kind: 'system', job: 'test' };
let review: MadeReview;
let id: string;

beforeEach(async () => {
  clock.set(new Date('2030-05-01T10:00:00Z'));
  review = await makeReview('follow_up');
  await addOne(review);
  id = (await listed(review))[0]?.id ?? '';
});
afterAll(() => clock.reset());

/** Nothing happens at one moment twice. */
const tick = () => clock.set(new Date(clock.now().getTime() + 1000));

async function answer(by: Actor, dueOn = '2030-09-01') {
  tick();
  const head = await reviewHead(review);
  const input = { response: 'adopted', ownerFunction: 'hoofd jeugd', dueOn, explanation: '' } as const;
  return withActor(by, (work) => answerRecommendation(work, { ...head, recommendationId: id, ...input }));
}

async function assess(by: Actor, input: Partial<AssessmentInput> = {}) {
  tick();
  const head = await reviewHead(review);
  const look = { status: 'fully', ground: 'talk', remark: '', ...input } as const;
  return withActor(by, (work) => assessRecommendation(work, { ...look, ...head, recommendationId: id }));
}

async function check(by: Actor, input: Partial<EffectInput> = {}) {
  tick();
  const head = await reviewHead(review);
  const look = { lookedAt: 'practice', outcome: 'seen', remark: '', ...input } as const;
  return withActor(by, (work) => checkEffect(work, { ...look, ...head, recommendationId: id }));
}

/** Straight into the database: closing has tests of its own. */
async function close() {
  await database().transaction(async (tx) => {
    const move = { requestId: review.id, at: clock.now(), event: 'close' } as const;
    await tx.insert(reviewMoves).values({ ...move, fromStatus: 'follow_up', toStatus: 'closed' });
    await tx
      .update(seats)
      .set({ state: 'completed', endedAt: clock.now() })
      .where(eq(seats.requestId, review.id));
    await tx.update(reviews).set({ status: 'closed' }).where(eq(reviews.requestId, review.id));
    await tx
      .update(reviewRequests)
      .set({ status: 'completed', closedAt: clock.now(), closedReason: 'review-finished' })
      .where(eq(reviewRequests.id, review.id));
  });
}

const standing = async () => {
  const loop = await withActor(review.coordinator, (work) => findLoop(work, review.id, id));
  return loop?.standing;
};

describe('the way of a recommendation', () => {
  it('goes from a response to its effect, also after the review is closed', async () => {
    expect(await standing()).toMatchObject({ stage: 'open', next: 'respond' });
    await answer(review.requester);
    await close();
    expect(await standing()).toMatchObject({ stage: 'answered', by: '2030-09-01' });
    expect(await answer(review.requester, '2030-10-01')).toMatchObject({ ok: true });
    expect(await assess(review.coordinator, { status: 'partly' })).toMatchObject({ ok: true });
    expect(await assess(review.seat('supervisor'))).toMatchObject({ ok: true });
    const later = { outcome: 'too-early', nextOn: '2030-12-01' } as const;
    expect(await check(review.seat('supervisor'), later)).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({ stage: 'assessed', next: 'check', by: '2030-12-01' });
    expect(await check(review.coordinator)).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({ stage: 'closed' });
    for (const again of [answer(review.requester), assess(review.coordinator), check(review.coordinator)]) {
      expect(await again).toMatchObject({ reason: 'loop-closed' });
    }
    const loop = await withActor(review.requester, (work) => findLoop(work, review.id, id));
    expect(loop?.assessments.map(({ status, bySupervisor }) => [status, bySupervisor])).toEqual([
      ['partly', false],
      ['fully', true],
    ]);
    expect(loop?.checks.map(({ outcome }) => outcome)).toEqual(['too-early', 'seen']);
  });

  it('is judged by nobody who asked for the review or wrote it', async () => {
    await answer(review.requester);
    for (const by of [review.requester, review.seat('lead'), review.seat('co')]) {
      expect(await assess(by)).toMatchObject({ reason: 'not-yours' });
      expect(await check(by)).toMatchObject({ reason: 'not-yours' });
    }
    const other = await makeReview('follow_up');
    expect(await assess(other.seat('supervisor'))).toMatchObject({ reason: 'not-found' });
    for (const personId of [review.requesterId, review.seatHolders.lead ?? '']) {
      const row = { recommendationId: id, requestId: review.id, assessedAt: clock.now() };
      await expect(
        database()
          .insert(recommendationAssessments)
          .values({ ...row, status: 'fully', ground: 'talk', assessedById: personId }),
      ).rejects.toMatchObject({ cause: { constraint_name: 'recommendation_assessor_independent' } });
    }
  });

  it('refuses what does not follow', async () => {
    expect(await assess(review.coordinator)).toMatchObject({
      reason: 'not-answered',
      fields: { status: 'not-answered' },
    });
    expect(await check(review.coordinator)).toMatchObject({ reason: 'not-assessed' });
    await answer(review.requester);
    expect(await assess(review.coordinator, { status: 'no-response' })).toMatchObject({
      reason: 'was-answered',
    });
    await assess(review.coordinator);
    const past = { outcome: 'too-early', nextOn: '2030-05-01' } as const;
    expect(await check(review.coordinator, past)).toMatchObject({ fields: { nextOn: 'in-the-past' } });
    const stale = { reference: review.reference, version: 1, recommendationId: id } as const;
    const look = { status: 'fully', ground: 'talk', remark: '' } as const;
    expect(
      await withActor(review.coordinator, (work) => assessRecommendation(work, { ...stale, ...look })),
    ).toMatchObject({ reason: 'stale' });
  });

  it('is promised for no day on which the review is erased', async () => {
    expect(await answer(review.requester, '2031-04-04')).toMatchObject({
      fields: { dueOn: 'after-erasure|2031-04-03' },
    });
    expect(await answer(review.requester, '2031-04-03')).toMatchObject({ ok: true });
  });

  it('cannot be rewritten, nor taken off the list once it was assessed', async () => {
    await assess(review.coordinator, { status: 'no-response' });
    const head = await reviewHead(review);
    const remove = await withActor(review.seat('lead'), (work) =>
      removeRecommendation(work, { ...head, recommendationId: id }),
    );
    expect(remove).toMatchObject({ reason: 'already-answered' });
    await answer(review.requester);
    await assess(review.coordinator);
    await check(review.coordinator);
    for (const statement of [
      sql`delete from recommendations where id = ${id}`,
      sql`delete from recommendation_assessments`,
      sql`delete from effect_checks`,
      sql`insert into recommendation_outcomes (review_number, year, kind) values (gen_random_uuid(), 2030, 'question')`,
    ]) {
      await expect(withActor(review.coordinator, ({ tx }) => tx.execute(statement))).rejects.toThrow();
    }
    for (const statement of [
      sql`update recommendation_assessments set status = 'not'`,
      sql`update effect_checks set outcome = 'not-seen'`,
    ]) {
      await withActor(review.coordinator, ({ tx }) => tx.execute(statement)).catch(() => undefined);
    }
    const loop = await withActor(review.coordinator, (work) => findLoop(work, review.id, id));
    expect(loop?.assessments.map(({ status }) => status)).toEqual(['no-response', 'fully']);
    expect(loop?.checks.map(({ outcome }) => outcome)).toEqual(['seen']);
  });
});

describe('what is overdue', () => {
  it('is seen by the coordinator, whoever works on it and the commissioner, and by nobody else', async () => {
    await answer(review.requester);
    const seenBy = async () => {
      const lists = [
        await withActor(review.coordinator, listAllLoops),
        await withActor(review.seat('lead'), (work) => listLoopsOfSeats(work, ['lead', 'co'])),
        await withActor(review.seat('supervisor'), (work) => listLoopsOfSeats(work, ['supervisor'])),
        await withActor(review.requester, listLoopsOfCommissioner),
      ];
      return lists.map((loops) => overdueOf(loops).filter((one) => one.requestId === review.id).length);
    };
    clock.set(new Date('2030-09-01T10:00:00Z'));
    expect(await seenBy()).toEqual([0, 0, 0, 0]);
    clock.set(new Date('2030-09-02T10:00:00Z'));
    expect(await seenBy()).toEqual([1, 1, 1, 1]);
    const other = await makeReview('follow_up');
    expect(await withActor(other.requester, listLoopsOfCommissioner)).toEqual([]);
    expect(await withActor(other.seat('lead'), (work) => listLoopsOfSeats(work, ['lead']))).toEqual([]);
    expect(await withActor(other.seat('lead'), listAllLoops)).toEqual([]);
  });
});

describe('totals of all recommendations', () => {
  it('are as many as there are rows, with those of erased reviews, whoever asks', async () => {
    await addOne(review, 'Nog een vraag aan het systeem');
    await answer(review.requester);
    const rows = async () => {
      const [row] = await database().execute<{ rows: number }>(sql`
        select (select count(*) from recommendations)::int + (select count(*) from recommendation_outcomes)::int as rows`);
      return row?.rows;
    };
    const before = await rows();
    clock.set(new Date('2030-08-01T10:00:00Z'));
    const count = () => withActor(system, (work) => listCounted(work, '2030-07-01'));
    expect(await count()).toHaveLength(before ?? 0);
    await close();
    await database().delete(reviews).where(eq(reviews.requestId, review.id));
    expect(await rows()).toBe(before);
    expect(await count()).toHaveLength(before ?? 0);
    expect(await withActor(review.coordinator, (work) => listCounted(work, '2030-07-01'))).toEqual([]);
    const all = await count();
    const shown = await withActor(visitor, findPublicTotals);
    expect(shown).toEqual({ day: '2030-07-01', totals: publicTotals(all) });
  });
});

describe('erasing a review', () => {
  it('leaves how each recommendation ended, and nothing that leads to it', async () => {
    const before = await database().select().from(recommendationOutcomes);
    await addOne(review, 'Nog een vraag aan het systeem');
    await answer(review.requester);
    await assess(review.coordinator, { status: 'partly' });
    await check(review.coordinator, { outcome: 'seen', isFinal: 'yes' });
    await close();
    await database().delete(reviews).where(eq(reviews.requestId, review.id));
    const ofBefore = before.map((one) => one.id);
    const all = await database().select().from(recommendationOutcomes);
    const outcomes = all.filter((one) => !ofBefore.includes(one.id));
    const kept = outcomes.map(({ id: _, reviewNumber: __, ...rest }) => rest);
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual({
      year: 2030,
      kind: 'question',
      response: 'adopted',
      assessment: 'partly',
      effect: 'seen',
      isFinal: true,
    });
    expect(kept).toContainEqual({
      year: 2030,
      kind: 'question',
      response: null,
      assessment: null,
      effect: null,
      isFinal: false,
    });
    expect(new Set(outcomes.map(({ reviewNumber }) => reviewNumber)).size).toBe(1);
    expect(JSON.stringify(outcomes)).not.toContain(review.id);
    expect(JSON.stringify(outcomes)).not.toContain(id);
  });
});
