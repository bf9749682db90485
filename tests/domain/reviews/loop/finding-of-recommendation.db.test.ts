import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFinding, makeSource } from '#tests/support/factories/findings';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { findings } from '~/db/schema/findings';
import { recommendations } from '~/db/schema/review-follow-up';
import { withActor } from '~/db/with-actor.server';
import type { FindingStatus } from '~/domain/findings/finding-status';
import { addRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { listLoopsOfReview } from '~/domain/reviews/loop/loop-queries.server';
import { addOne, listed as rowsOf } from '../follow-up/at-the-end';

useTestDatabase();

let review: MadeReview;
let id: string;

beforeEach(async () => {
  review = await makeReview('follow_up');
  await addOne(review);
  id = (await rowsOf(review))[0]?.id ?? '';
});

describe('the finding it comes from', () => {
  const add = async (findingId: string) => {
    const head = await reviewHead(review);
    const input = { ...head, kind: 'question', label: 'Wie houdt het overzicht?', findingId } as const;
    return withActor(review.seat('lead'), (work) => addRecommendation(work, input));
  };
  const findingOf = async (requestId: string, status: FindingStatus) =>
    makeFinding(await makeSource({}, { requestId, origin: 'portal' }), {}, status);

  it('is one of the same review, and not one that was withdrawn', async () => {
    const other = await makeReview('follow_up');
    const ofOther = await findingOf(other.id, 'draft');
    expect(await add(ofOther)).toMatchObject({ fields: { findingId: 'not-an-option' } });
    await expect(
      database().update(recommendations).set({ findingId: ofOther }).where(eq(recommendations.id, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'recommendations_finding' } });
    const own = await findingOf(review.id, 'draft');
    expect(await add(own)).toMatchObject({ ok: true });
    const listed = () => withActor(review.seat('lead'), (work) => listLoopsOfReview(work, review.id));
    expect((await listed()).at(-1)?.finding).toMatchObject({ id: own, isPublished: false });
    await database().delete(findings).where(eq(findings.id, own));
    expect((await listed()).at(-1)?.finding).toBeNull();
    const third = await makeReview('follow_up');
    const withdrawn = await findingOf(third.id, 'withdrawn');
    const head = await reviewHead(third);
    const input = {
      ...head,
      kind: 'question',
      label: 'Wie houdt het overzicht?',
      findingId: withdrawn,
    } as const;
    expect(await withActor(third.seat('lead'), (work) => addRecommendation(work, input))).toMatchObject({
      reason: 'not-an-option',
    });
  });
});
