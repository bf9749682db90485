import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { recommendations } from '~/db/schema/review-follow-up';
import { withActor } from '~/db/with-actor.server';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { addRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { assessRecommendation } from '~/domain/reviews/loop/assess-recommendation.server';
import { clock } from '~/platform/clock';
import { at, deliver, endWhatEarlierTestsLeft, remind } from './reminder-world';

useTestDatabase();

let review: MadeReview;

beforeEach(async () => {
  await endWhatEarlierTestsLeft();
  at('2030-05-01', '10:00');
  review = await makeReview('reported', { statusSince: clock.now() });
});
afterEach(() => clock.reset());

async function recommend(label: string): Promise<string> {
  const head = await reviewHead(review);
  await withActor(review.seat('lead'), (work) =>
    addRecommendation(work, { ...head, kind: 'question', label }),
  );
  const [row] = await database()
    .select({ id: recommendations.id })
    .from(recommendations)
    .where(eq(recommendations.label, label));
  return row?.id ?? '';
}

async function adopt(recommendationId: string, dueOn: CalendarDay) {
  const head = await reviewHead(review);
  const input = { response: 'adopted', ownerFunction: 'directeur', dueOn, explanation: '' } as const;
  await withActor(review.requester, (work) =>
    answerRecommendation(work, { ...head, recommendationId, ...input }),
  );
}

async function mails() {
  const rows = await database()
    .select()
    .from(outboxMails)
    .where(eq(outboxMails.template, 'recommendation-due'))
    .orderBy(outboxMails.createdAt);
  return rows.filter(({ data }) => data.reference === review.reference);
}

async function days(...all: readonly CalendarDay[]) {
  for (const day of all) {
    at(day);
    await remind();
  }
  return (await mails()).map(({ createdAt }) => createdAt.toISOString().slice(0, 10));
}

describe('the day of a recommendation', () => {
  it('is said to the commissioner in the week before and in its own, by reference alone', async () => {
    const id = await recommend('Wie belt er bij een verhuizing, voor A?');
    await adopt(id, '2030-09-18');
    expect(await days('2030-09-10')).toEqual([]);
    expect(await days('2030-09-11', '2030-09-12', '2030-09-13')).toEqual(['2030-09-11']);
    expect(await days('2030-09-16', '2030-09-17', '2030-09-18')).toEqual(['2030-09-11', '2030-09-16']);
    expect(await days('2030-09-19', '2030-09-23', '2030-10-21')).toHaveLength(2);
    const [mail] = await mails();
    expect(mail?.recipientId).toBe(review.requesterId);
    expect(mail?.data).toEqual({ reference: review.reference, dueOn: '2030-09-18' });
  });

  it('is said once in a week, however many there are', async () => {
    const first = await recommend('Wie belt er bij een verhuizing, voor B?');
    const second = await recommend('Wie schrijft er bij een verhuizing?');
    await adopt(first, '2030-09-18');
    await adopt(second, '2030-09-20');
    expect(await days('2030-09-16', '2030-09-17', '2030-09-18', '2030-09-19', '2030-09-20')).toEqual([
      '2030-09-16',
    ]);
  });

  it('is said of a decision that was not taken eight weeks after the report', async () => {
    await recommend('Wie besluit er bij een verhuizing?');
    expect(await days('2030-06-18')).toEqual([]);
    expect(await days('2030-06-19')).toEqual(['2030-06-19']);
  });

  it('is not sent when it was looked at meanwhile', async () => {
    const id = await recommend('Wie belt er bij een verhuizing, voor C?');
    await adopt(id, '2030-09-18');
    await days('2030-09-11');
    const head = await reviewHead(review);
    await withActor(review.coordinator, (work) =>
      assessRecommendation(work, {
        ...head,
        recommendationId: id,
        status: 'fully',
        ground: 'talk',
        remark: '',
      }),
    );
    await deliver();
    expect((await mails()).map(({ status }) => status)).toEqual(['given-up']);
  });
});
