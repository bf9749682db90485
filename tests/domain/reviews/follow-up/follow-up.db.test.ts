import { sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewHead, reviewRow } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { decidePublication } from '~/domain/reviews/follow-up/decide-publication.server';
import type { ResponseInput } from '~/domain/reviews/follow-up/inputs';
import { holdFollowUp, planFollowUp } from '~/domain/reviews/follow-up/plan-follow-up.server';
import {
  addRecommendation,
  changeRecommendation,
  removeRecommendation,
} from '~/domain/reviews/follow-up/record-recommendation.server';
import { recordReport } from '~/domain/reviews/follow-up/record-report.server';
import { listLoopsOfReview } from '~/domain/reviews/loop/loop-queries.server';
import { clock } from '~/platform/clock';
import { addOne, listed, organisationOf } from './at-the-end';

useTestDatabase();

let review: MadeReview;

beforeEach(() => {
  clock.set(new Date('2030-05-01T10:00:00Z'));
});
afterAll(() => clock.reset());

const adopted = {
  response: 'adopted',
  ownerFunction: 'hoofd jeugd',
  dueOn: '2030-09-01',
  explanation: '',
} as const;

async function answer(recommendationId: string, by: Actor, input: Omit<ResponseInput, 'version'> = adopted) {
  const head = await reviewHead(review);
  return withActor(by, (work) => answerRecommendation(work, { ...head, recommendationId, ...input }));
}

const labels = async () => (await listed(review)).map(({ label }) => label);

describe('the report', () => {
  beforeEach(async () => {
    review = await makeReview('commenting');
  });
  const record = async (by: Actor) => {
    const head = await reviewHead(review);
    return withActor(by, (work) => recordReport(work, { ...head, reportReference: 'Zaaksysteem Z-30-7' }));
  };
  const decide = async (by: Actor) => {
    const head = await reviewHead(review);
    return withActor(by, (work) =>
      decidePublication(work, { ...head, publication: 'summary', byFunction: 'directeur' }),
    );
  };

  it('is recorded by a reviewer', async () => {
    for (const by of [review.requester, review.coordinator, review.seat('supervisor')]) {
      expect(await record(by)).toMatchObject({ reason: 'not-yours' });
    }
    expect(await record(review.seat('co'))).toMatchObject({ ok: true });
    expect(await reviewRow(review)).toMatchObject({ reportReference: 'Zaaksysteem Z-30-7' });
  });

  it('is shown to whom the commissioner decides', async () => {
    for (const by of [review.coordinator, review.seat('supervisor')]) {
      expect(await decide(by)).toMatchObject({ reason: 'not-yours' });
    }
    expect(await decide(review.requester)).toMatchObject({ ok: true });
    expect(await decide(review.seat('lead'))).toMatchObject({ ok: true });
    expect(await reviewRow(review)).toMatchObject({
      publication: 'summary',
      publicationByFunction: 'directeur',
    });
  });

  it('is not there before participants may comment, nor of a review of somebody else', async () => {
    const early = await makeReview('drafting');
    const head = await reviewHead(early);
    const input = { ...head, reportReference: 'Zaaksysteem Z-30-7' };
    const by = (actor: Actor) => withActor(actor, (work) => recordReport(work, input));
    expect(await by(early.seat('lead'))).toMatchObject({ reason: 'too-early' });
    expect(await by(review.seat('lead'))).toMatchObject({ reason: 'not-found' });
  });
});

describe('recommendations', () => {
  beforeEach(async () => {
    review = await makeReview('reported');
  });

  it('stand in the order the reviewers choose', async () => {
    for (const label of ['Eerste vraag', 'Tweede vraag', 'Derde vraag']) await addOne(review, label);
    const [, , third] = await listed(review);
    const head = await reviewHead(review);
    const moved = await withActor(review.seat('lead'), (work) =>
      changeRecommendation(work, {
        ...head,
        recommendationId: third?.id ?? '',
        kind: 'recommendation',
        label: 'Derde vraag, anders',
        position: 1,
      }),
    );
    expect(moved).toMatchObject({ ok: true });
    expect(await labels()).toEqual(['Derde vraag, anders', 'Eerste vraag', 'Tweede vraag']);
    const [, second] = await listed(review);
    const removed = await withActor(review.seat('lead'), async (work) =>
      removeRecommendation(work, { ...(await reviewHead(review)), recommendationId: second?.id ?? '' }),
    );
    expect(removed).toMatchObject({ ok: true });
    expect((await listed(review)).map(({ position }) => position)).toEqual([1, 2]);
  });

  it('are addressed to an organisation of the review', async () => {
    const other = await makeReview('reported');
    const add = async (addresseeId: string) => {
      const head = await reviewHead(review);
      return withActor(review.seat('lead'), (work) =>
        addRecommendation(work, { ...head, kind: 'question', label: 'Wie belt er?', addresseeId }),
      );
    };
    expect(await add(await organisationOf(other))).toMatchObject({ reason: 'not-an-option' });
    expect(await add(await organisationOf(review))).toMatchObject({ ok: true });
  });

  it('are listed by reviewers only', async () => {
    for (const by of [review.requester, review.coordinator, review.seat('supervisor')]) {
      expect(await addOne(review, 'Wie belt er?', by)).toMatchObject({ reason: 'not-yours' });
    }
  });

  it('stay as they are once somebody answered, by command and in the database', async () => {
    await addOne(review);
    const [one] = await listed(review);
    const recommendationId = one?.id ?? '';
    expect(await answer(recommendationId, review.requester)).toMatchObject({ ok: true });
    const input = { ...(await reviewHead(review)), recommendationId };
    const change = (work: Parameters<typeof changeRecommendation>[0]) =>
      changeRecommendation(work, { ...input, kind: 'question', label: 'Iets anders' });
    expect(await withActor(review.seat('lead'), change)).toMatchObject({ reason: 'already-answered' });
    expect(await withActor(review.seat('lead'), (work) => removeRecommendation(work, input))).toMatchObject({
      reason: 'already-answered',
    });
    for (const statement of [
      sql`update recommendations set label = 'Iets anders' where id = ${recommendationId}`,
      sql`delete from recommendations where id = ${recommendationId}`,
    ]) {
      const direct = withActor(review.seat('lead'), (work) => work.tx.execute(statement));
      await expect(direct).rejects.toMatchObject({ cause: { constraint_name: 'recommendations_answered' } });
    }
    expect(await addOne(review, 'Nog een vraag')).toMatchObject({ ok: true });
  });
});

describe('responses', () => {
  let recommendationId: string;
  beforeEach(async () => {
    review = await makeReview('reported');
    await addOne(review);
    recommendationId = (await listed(review))[0]?.id ?? '';
  });
  const responses = () =>
    withActor(review.requester, async (work) => (await listLoopsOfReview(work, review.id))[0]?.responses);

  it('stand beside those before them, with who recorded them', async () => {
    expect(
      await answer(recommendationId, review.requester, { response: 'undecided', explanation: '' }),
    ).toMatchObject({ ok: true });
    clock.set(new Date('2030-05-03T10:00:00Z'));
    expect(await answer(recommendationId, review.coordinator)).toMatchObject({ ok: true });
    expect(await responses()).toMatchObject([
      { response: 'undecided', inWriting: false },
      { response: 'adopted', inWriting: true, ownerFunction: 'hoofd jeugd', dueOn: '2030-09-01' },
    ]);
    const rewrite = withActor(review.requester, (work) =>
      work.tx.execute(sql`update recommendation_responses set response = 'adopted' returning id`),
    );
    expect(await rewrite).toHaveLength(0);
  });

  it('are of the commissioner, or of a coordinator who has them in writing', async () => {
    for (const by of [review.seat('lead'), review.seat('supervisor')]) {
      expect(await answer(recommendationId, by)).toMatchObject({ reason: 'not-yours' });
    }
    const other = await makeReview('reported');
    expect(await answer(recommendationId, other.requester)).toMatchObject({ reason: 'not-found' });
  });

  it('are to a recommendation of the own review, also for who asks the database', async () => {
    const mine = review;
    review = await makeReview('reported');
    expect(await answer(recommendationId, review.requester)).toMatchObject({ reason: 'not-found' });
    const direct = withActor(review.requester, (work) =>
      work.tx.execute(sql`insert into recommendation_responses
        (recommendation_id, request_id, response, responded_by_id, responded_at)
        values (${recommendationId}, ${review.id}, 'undecided', ${review.requesterId}, now())`),
    );
    await expect(direct).rejects.toMatchObject({
      cause: { constraint_name: 'recommendation_responses_own' },
    });
    review = mine;
    expect(await responses()).toEqual([]);
  });

  it('promise a day to come, and come after the report', async () => {
    expect(
      await answer(recommendationId, review.requester, { ...adopted, dueOn: '2030-04-30' }),
    ).toMatchObject({ reason: 'in-the-past' });
    const early = await makeReview('quality_check');
    await addOne(early);
    review = early;
    const [one] = await listed(early);
    expect(await answer(one?.id ?? '', early.requester)).toMatchObject({ reason: 'too-early' });
  });
});

describe('looking back', () => {
  beforeEach(async () => {
    review = await makeReview('follow_up');
  });
  const plan = async (followUpOn: string, by = review.coordinator) => {
    const head = await reviewHead(review);
    return withActor(by, (work) => planFollowUp(work, { ...head, followUpOn }));
  };
  const hold = async (heldOn: string, by = review.coordinator) => {
    const head = await reviewHead(review);
    return withActor(by, (work) => holdFollowUp(work, { ...head, heldOn }));
  };

  it('is planned, moved and held by the coordinator', async () => {
    expect(await hold('2030-05-01')).toMatchObject({ reason: 'follow-up-not-planned' });
    expect(await plan('2030-04-30')).toMatchObject({ reason: 'in-the-past' });
    for (const by of [review.seat('lead'), review.requester]) {
      expect(await plan('2030-09-01', by)).toMatchObject({ reason: 'not-yours' });
    }
    expect(await plan('2030-09-01')).toMatchObject({ ok: true });
    expect(await plan('2030-05-01')).toMatchObject({ ok: true });
    expect(await hold('2030-05-02')).toMatchObject({ reason: 'in-the-future' });
    expect(await hold('2030-05-01', review.seat('lead'))).toMatchObject({ reason: 'not-yours' });
    expect(await hold('2030-05-01')).toMatchObject({ ok: true });
    expect(await plan('2030-09-01')).toMatchObject({ reason: 'follow-up-held' });
    expect(await reviewRow(review)).toMatchObject({ followUpOn: '2030-05-01', followUpHeldOn: '2030-05-01' });
  });

  it('is refused on a page that is stale', async () => {
    const head = await reviewHead(review);
    await plan('2030-09-01');
    const again = withActor(review.coordinator, (work) =>
      planFollowUp(work, { ...head, followUpOn: '2030-10-01' }),
    );
    expect(await again).toMatchObject({ reason: 'stale' });
  });
});
