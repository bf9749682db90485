import { beforeAll, describe, expect, it } from 'vitest';
import { makeFinding, makeSource, renewLibrary } from '#tests/support/factories/findings';
import { makePerson, makeRequest } from '#tests/support/factories/requests';
import { type MadeReview, makeReview } from '#tests/support/factories/reviews';
import { changeContext } from '#tests/support/sealing';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { effectChecks, recommendationAssessments } from '~/db/schema/recommendation-loop';
import { recommendations } from '~/db/schema/review-follow-up';
import { withActor } from '~/db/with-actor.server';
import {
  findLessonsForRequest,
  findLessonsForReview,
} from '~/domain/findings/earlier-lessons/earlier-lessons-queries.server';

useTestDatabase();

let earlier: MadeReview;
let findingId: string;
let looker: string;

beforeAll(async () => {
  earlier = await makeReview('follow_up');
  looker = await makePerson('Wie Keek', ['coordinator']);
  for (const form of ['full', 'full', 'compact', 'compact']) {
    const title = 'Op de wachtlijst is een gezin van niemand';
    await makeFinding(await makeSource({ form: [form] }), {}, 'published', { title });
  }
  const own = await makeSource({ form: ['full'] }, { requestId: earlier.id, origin: 'portal' });
  findingId = await makeFinding(own, {}, 'published', { title: 'Op een wachtlijst let niemand op' });
  await renewLibrary();
  await recommend(1, 'Spreek af wie belt', 'seen');
  await recommend(2, 'Maak een lijst', 'not-seen');
});

/** Something that was done because of the finding, and what somebody saw of it. */
async function recommend(position: number, label: string, outcome: 'seen' | 'not-seen') {
  const [made] = await database()
    .insert(recommendations)
    .values({
      requestId: earlier.id,
      position,
      kind: 'recommendation',
      label,
      findingId,
      recordedAt: new Date(),
    })
    .returning({ id: recommendations.id });
  const of = { recommendationId: made?.id ?? '', requestId: earlier.id };
  await database()
    .insert(recommendationAssessments)
    .values({
      ...of,
      status: 'fully',
      ground: 'document',
      assessedById: looker,
      assessedAt: new Date(Date.now() - 60_000),
    });
  await database()
    .insert(effectChecks)
    .values({
      ...of,
      lookedAt: 'practice',
      outcome,
      isFinal: false,
      checkedById: looker,
      checkedAt: new Date(),
    });
}

const learningQuestion = 'Wie let op de wachtlijst?';

describe('what was recommended before and helped', () => {
  it('is shown to a coordinator beside its lesson, and what did not help is not', async () => {
    const request = await makeRequest({ status: 'orientation' });
    await changeContext(request.id, { learningQuestion });
    const found = await withActor(request.coordinator, (work) =>
      findLessonsForRequest(work, request.reference),
    );
    expect(found?.earlier?.effective).toMatchObject([
      { findingId, reference: earlier.reference, label: 'Spreek af wie belt' },
    ]);
  });

  it('is not shown to who does another review', async () => {
    const review = await makeReview('exploring');
    await changeContext(review.id, { learningQuestion });
    for (const seat of ['lead', 'supervisor'] as const) {
      const found = await withActor(review.seat(seat), (work) =>
        findLessonsForReview(work, review.reference),
      );
      expect(found?.earlier.lessons).toHaveLength(5);
      expect(found?.earlier.effective).toEqual([]);
    }
  });
});
