import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bookMinutes,
  fillInBillingSettings,
  payTo,
  setRate,
  sitting,
} from '#tests/support/factories/billing';
import { setPayers } from '#tests/support/factories/payers';
import { makeQuote } from '#tests/support/factories/quotes';
import { type MadeReview, makeReview, reviewHead, reviewRow } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import { approvePeriod } from '~/domain/billing/periods/approve-period.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { waiveEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';
import { holdFollowUp, planFollowUp } from '~/domain/reviews/follow-up/plan-follow-up.server';
import { loadFacts } from '~/domain/reviews/load-facts.server';
import { moveReview } from '~/domain/reviews/move-review.server';
import { conditionsOf } from '~/domain/reviews/review-conditions';
import { clock } from '~/platform/clock';
import { addOne, approveAfter, give, listed, openFor, reach } from './at-the-end';

useTestDatabase();

let review: MadeReview;

beforeEach(async () => {
  clock.set(new Date('2030-05-01T10:00:00Z'));
  review = await makeReview('follow_up');
  await reach(review, 'case-data-destroyed');
  await approveAfter(review);
});
afterAll(() => clock.reset());

async function close() {
  const head = await reviewHead(review);
  return withActor(review.coordinator, (work) => moveReview(work, { ...head, event: 'close' }));
}

async function lookBack() {
  const plan = await reviewHead(review);
  await withActor(review.coordinator, (work) => planFollowUp(work, { ...plan, followUpOn: '2030-05-01' }));
  const held = await reviewHead(review);
  await withActor(review.coordinator, (work) => holdFollowUp(work, { ...held, heldOn: '2030-05-01' }));
}

async function waive() {
  const head = await reviewHead(review);
  await withActor(review.coordinator, (work) =>
    waiveEvaluation(work, { ...head, reason: 'Er deden maar drie mensen mee.' }),
  );
}

async function answerAll() {
  for (const { id } of await listed(review)) {
    const head = await reviewHead(review);
    await withActor(review.requester, (work) =>
      answerRecommendation(work, { ...head, recommendationId: id, response: 'undecided', explanation: '' }),
    );
  }
}

const refused = { ok: false, reason: 'conditions-missing' };

describe('closing a review', () => {
  it('waits for a response to every recommendation', async () => {
    await addOne(review);
    await addOne(review, 'Nog een vraag aan het systeem');
    await lookBack();
    await waive();
    expect(await close()).toMatchObject(refused);
    await answerAll();
    expect(await close()).toMatchObject({ ok: true });
    expect(await reviewRow(review)).toMatchObject({ status: 'closed' });
  });

  it('waits for the follow-up talk', async () => {
    await waive();
    expect(await close()).toMatchObject(refused);
    await lookBack();
    expect(await close()).toMatchObject({ ok: true });
  });

  it('waits for an evaluation that ended, or the reason why there is none', async () => {
    await lookBack();
    expect(await close()).toMatchObject(refused);
    const token = await openFor(review);
    await give(token);
    expect(await close()).toMatchObject(refused);
    clock.set(new Date('2030-06-02T10:00:00Z'));
    expect(await close()).toMatchObject({ ok: true });
    expect(await give(token)).toMatchObject({ reason: 'evaluation-closed' });
  });

  it('takes an evaluation to which everybody answered', async () => {
    await lookBack();
    const token = await openFor(review, { invited: 5 });
    for (let given = 0; given < 5; given += 1) await give(token);
    expect(await close()).toMatchObject({ ok: true });
  });

  it('waits for hours that are not handed in or not approved, and says whose move that is', async () => {
    await lookBack();
    await waive();
    await setPayers(review.id, [{ name: 'Gemeente Voorbeeld' }]);
    await fillInBillingSettings();
    await makeQuote(review);
    const lead = sitting(review, 'lead');
    await payTo(lead);
    await setRate(lead, 'reviewer', 7000, { accountId: review.id });
    await bookMinutes(review, 'lead', '2030-04-04', 60);
    const missing = async () => {
      const facts = await withActor(review.coordinator, (work) => loadFacts(work, review.id));
      const open = conditionsOf('close', facts).filter(({ isMet }) => !isMet);
      return open.map(({ code, mover, missing: count }) => [code, mover, count]);
    };
    expect(await missing()).toEqual([['hours-handed-in', 'reviewer', 1]]);
    expect(await close()).toMatchObject(refused);
    await withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-04' }));
    expect(await missing()).toEqual([['hours-approved', 'coordinator', 1]]);
    const input = { personId: lead, month: '2030-04', version: 2 };
    expect(await withActor(review.coordinator, (work) => approvePeriod(work, input))).toMatchObject({
      ok: true,
    });
    expect(await missing()).toEqual([]);
    expect(await close()).toMatchObject({ ok: true });
  });
});
