import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { evaluationAnswers } from '~/db/schema/review-follow-up';
import { type Work, withActor } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import {
  findByLink,
  findEvaluation,
  findEvaluationSummary,
} from '~/domain/reviews/follow-up/evaluation-queries.server';
import { waiveEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';
import { clock } from '~/platform/clock';
import { give, openFor } from './at-the-end';

useTestDatabase();

let review: MadeReview;

beforeEach(async () => {
  clock.set(new Date('2030-05-01T10:00:00Z'));
  review = await makeReview('follow_up');
});
afterAll(() => clock.reset());

const later = () => clock.set(new Date('2030-06-02T10:00:00Z'));
const times = async (count: number, token: string) => {
  for (let given = 0; given < count; given += 1) expect(await give(token)).toMatchObject({ ok: true });
};
const summaryFor = (actor: Actor) => withActor(actor, (work) => findEvaluationSummary(work, review.id));
const readers = () => [review.coordinator, review.seat('lead'), review.seat('supervisor'), review.requester];
const direct = (actor: Actor, query: ReturnType<typeof sql>) =>
  withActor(actor, (work: Work) => work.tx.execute<Record<string, unknown>>(query));

describe('an evaluation', () => {
  it('shows nothing with four answers, to nobody, whichever way they ask', async () => {
    const token = await openFor(review);
    await times(4, token);
    later();
    for (const actor of [...readers(), visitor]) {
      expect(await summaryFor(actor)).toBeNull();
      expect(await direct(actor, sql`select * from evaluation_answers`)).toHaveLength(0);
      expect(
        await direct(actor, sql`select * from evaluation_summary(${review.id}, '2999-01-01')`),
      ).toHaveLength(0);
    }
    const returning = direct(
      review.coordinator,
      sql`delete from evaluation_answers where request_id = ${review.id} returning safe`,
    );
    expect(await returning).toHaveLength(0);
  });

  it('shows the counts from five answers on, once it is closed', async () => {
    const token = await openFor(review);
    await times(4, token);
    await give(token, { safe: 1 });
    expect(await summaryFor(review.coordinator)).toBeNull();
    later();
    for (const actor of readers()) {
      const summary = await summaryFor(actor);
      expect(summary?.[0]).toEqual({ question: 'safe', counts: [1, 0, 0, 4, 0] });
      expect(summary).toHaveLength(5);
    }
    expect(await summaryFor(visitor)).toBeNull();
  });

  it('shows the counts once everybody who was asked answered', async () => {
    const token = await openFor(review, { invited: 5 });
    await times(5, token);
    expect(await summaryFor(review.requester)).toHaveLength(5);
    expect(await give(token)).toMatchObject({ reason: 'evaluation-full' });
  });

  it('gives one summary ever: what was shown takes no answer any more, whatever day somebody says it is', async () => {
    const token = await openFor(review);
    await times(5, token);
    const peeked = await direct(
      review.coordinator,
      sql`select * from evaluation_summary(${review.id}, '2999-01-01')`,
    );
    expect(peeked).toHaveLength(25);
    expect(await give(token)).toMatchObject({ reason: 'evaluation-closed' });
    const around = withActor(visitor, async (work) => {
      await findByLink(work, token);
      await work.tx
        .insert(evaluationAnswers)
        .values({ requestId: review.id, safe: 1, heard: 1, learned: 1, useful: 1, recommended: 1 });
    });
    await expect(around).rejects.toMatchObject({ cause: { constraint_name: 'evaluation_answers_room' } });
    expect(
      await direct(review.coordinator, sql`select * from evaluation_summary(${review.id}, '2999-01-01')`),
    ).toEqual(peeked);
  });

  it('cannot be opened again, emptied or changed once results were shown', async () => {
    const token = await openFor(review, { invited: 5 });
    await times(5, token);
    await summaryFor(review.coordinator);
    await expect(openFor(review, { invited: 20 })).rejects.toThrow('evaluation-over');
    for (const change of [
      sql`update evaluations set is_sealed = false where request_id = ${review.id}`,
      sql`update evaluations set invited = 20 where request_id = ${review.id}`,
      sql`delete from evaluations where request_id = ${review.id}`,
    ]) {
      await expect(direct(review.coordinator, change)).rejects.toMatchObject({
        cause: { constraint_name: 'evaluations_stay' },
      });
    }
  });

  it('takes no more answers than people asked, also when they come at once', async () => {
    const token = await openFor(review, { invited: 5 });
    const given = await Promise.all(Array.from({ length: 12 }, () => give(token)));
    expect(given.filter(({ ok }) => ok)).toHaveLength(5);
    const ofReview = eq(evaluationAnswers.requestId, review.id);
    expect(await database().$count(evaluationAnswers, ofReview)).toBe(5);
  });

  it('keeps of an answer what was answered, and neither when nor by whom', async () => {
    const token = await openFor(review);
    const before = await database().$count(activities);
    await give(token);
    expect(await database().$count(activities)).toBe(before);
    const columns = await database().execute<{ name: string }>(
      sql`select column_name as name from information_schema.columns where table_name = 'evaluation_answers' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'heard',
      'id',
      'learned',
      'recommended',
      'request_id',
      'safe',
      'useful',
    ]);
  });

  it('is not answered without the link, nor for another review', async () => {
    await openFor(review);
    expect(await give('geen-echte-link')).toMatchObject({ reason: 'evaluation-unknown' });
    const other = await makeReview('follow_up');
    const token = await openFor(other);
    const around = withActor(visitor, async (work) => {
      await findByLink(work, token);
      await work.tx
        .insert(evaluationAnswers)
        .values({ requestId: review.id, safe: 1, heard: 1, learned: 1, useful: 1, recommended: 1 });
    });
    await expect(around).rejects.toThrow();
  });

  it('has one link: a new one replaces it, and the answers stay', async () => {
    const first = await openFor(review);
    await times(2, first);
    const second = await openFor(review, { by: review.seat('co') });
    expect(await give(first)).toMatchObject({ reason: 'evaluation-unknown' });
    await times(1, second);
    const found = await withActor(review.coordinator, (work) => findEvaluation(work, review.id));
    expect(found).toMatchObject({ answers: 3, standing: 'open' });
    await expect(openFor(review, { invited: 5, closesOn: '2030-04-30' })).rejects.toThrow('in-the-past');
  });

  it('closes after its day', async () => {
    const token = await openFor(review);
    later();
    expect(await give(token)).toMatchObject({ reason: 'evaluation-closed' });
  });

  it('is waived by the coordinator with a reason, as long as nobody answered', async () => {
    const waive = async (actor: Actor) => {
      const head = await reviewHead(review);
      return withActor(actor, (work) =>
        waiveEvaluation(work, { ...head, reason: 'Er deden maar drie mensen mee.' }),
      );
    };
    expect(await waive(review.seat('lead'))).toMatchObject({ reason: 'not-yours' });
    expect(await waive(review.requester)).toMatchObject({ reason: 'not-yours' });
    expect(await waive(review.coordinator)).toMatchObject({ ok: true });
    const token = await openFor(review);
    await give(token);
    expect(await waive(review.coordinator)).toMatchObject({ reason: 'evaluation-answered' });
  });
});
