import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewHead, reviewRow } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { makePlan } from '~/domain/reviews/agreement/make-plan.server';
import { findPlanToChange } from '~/domain/reviews/agreement/plan-queries.server';
import { findReviewHead, listPlan } from '~/domain/reviews/review-queries.server';
import type { PlannedStatus } from '~/domain/reviews/review-status';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-01-15T09:00:00Z')));
afterEach(() => clock.reset());

const days: Record<PlannedStatus, string> = {
  preparing: '2030-02-01',
  exploring: '2030-03-01',
  dialogue: '2030-04-01',
  drafting: '2030-05-01',
  commenting: '2030-06-03',
  quality_check: '2030-06-17',
  reported: '2030-07-01',
  follow_up: '2030-09-02',
};

async function plan(review: MadeReview, by: Actor, change: Partial<Record<PlannedStatus, string>> = {}) {
  const head = await reviewHead(review);
  const input = { ...days, ...change, ...head, supervisionsAgreed: 3, supervisorHours: 480 };
  return await withActor(by, (work) => makePlan(work, input));
}

const planOf = (review: MadeReview) =>
  withActor(review.coordinator, async (work) => {
    const rows = await listPlan(work, review.id);
    return Object.fromEntries(rows.map((row) => [row.status, [row.firstPlannedOn, row.plannedOn]]));
  });

describe('a plan', () => {
  it('is made by a reviewer, and the first one stays beside a later one', async () => {
    const review = await makeReview();
    expect(await plan(review, review.seat('lead'))).toEqual({ ok: true, value: null });
    expect(await plan(review, review.coordinator, { follow_up: '2030-10-01' })).toMatchObject({ ok: true });
    expect(await planOf(review)).toMatchObject({
      preparing: ['2030-02-01', '2030-02-01'],
      follow_up: ['2030-09-02', '2030-10-01'],
    });
    expect(await reviewRow(review)).toMatchObject({ supervisionsAgreed: 3, supervisorMinutes: 480 });
  });

  it('is proposed from the month in which the review may begin', async () => {
    const review = await makeReview();
    const found = await withActor(review.seat('co'), async (work) => {
      const head = await findReviewHead(work, review.reference);
      if (!head) throw new Error('a reviewer finds the review');
      return await findPlanToChange(work, head);
    });
    expect(found.mayChange).toBe(true);
    expect(found.isPlanned).toBe(false);
    expect(found.proposal?.preparing.startsWith('2030-04')).toBe(true);
    expect((found.proposal?.follow_up ?? '') <= '2030-07-01').toBe(true);
  });

  it('leaves alone what was left, whatever is sent', async () => {
    const review = await makeReview('exploring', { statusSince: new Date('2030-01-10T09:00:00Z') });
    expect(await plan(review, review.seat('lead'), { preparing: '2030-12-01' })).toMatchObject({ ok: true });
    expect(Object.keys(await planOf(review))).not.toContain('preparing');
  });
});

describe('a plan is refused', () => {
  it('to whoever does not make it', async () => {
    const review = await makeReview();
    expect(await plan(review, review.seat('supervisor'))).toMatchObject({ reason: 'not-yours' });
    expect(await plan(review, review.requester)).toMatchObject({ reason: 'not-yours' });
    const stranger = await makeReview();
    expect(await plan(review, stranger.seat('lead'))).toMatchObject({ reason: 'not-found' });
    expect(await plan(review, stranger.requester)).toMatchObject({ reason: 'not-found' });
  });

  it('when days are missing, out of order, past or absurd, at the day that is wrong', async () => {
    const review = await makeReview();
    const lead = review.seat('lead');
    const { exploring: _, ...missing } = days;
    const head = await reviewHead(review);
    expect(
      await withActor(lead, (work) =>
        makePlan(work, { ...missing, ...head, supervisionsAgreed: 2, supervisorHours: undefined }),
      ),
    ).toEqual({ ok: false, reason: 'plan-incomplete', fields: { exploring: 'required' } });
    expect(await plan(review, lead, { dialogue: '2030-02-28' })).toEqual({
      ok: false,
      reason: 'plan-out-of-order',
      fields: { dialogue: 'plan-out-of-order' },
    });
    expect(await plan(review, lead, { preparing: '2030-01-14' })).toMatchObject({ reason: 'in-the-past' });
    expect(await plan(review, lead, { follow_up: '2035-01-16' })).toMatchObject({ reason: 'plan-too-far' });
    expect(await planOf(review)).toEqual({});
  });

  it('but a day that passed may stay, and two states may end on one day', async () => {
    const review = await makeReview();
    await plan(review, review.seat('lead'));
    clock.set(new Date('2030-02-20T09:00:00Z'));
    expect(await plan(review, review.seat('lead'), { dialogue: '2030-03-01' })).toMatchObject({ ok: true });
  });

  it('on an older version of the page, and once the review is over', async () => {
    const review = await makeReview();
    const input = { ...days, reference: review.reference, version: 99, supervisionsAgreed: 2 };
    expect(await withActor(review.coordinator, (work) => makePlan(work, input))).toMatchObject({
      reason: 'stale',
    });
  });
});
