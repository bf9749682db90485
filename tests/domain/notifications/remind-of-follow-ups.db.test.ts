import { like } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { personIdOf } from '~/domain/accounts/actor';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { holdFollowUp, planFollowUp } from '~/domain/reviews/follow-up/plan-follow-up.server';
import { clock } from '~/platform/clock';
import { at, deliver, endWhatEarlierTestsLeft, remind } from './reminder-world';

useTestDatabase();

let review: MadeReview;

beforeEach(async () => {
  await endWhatEarlierTestsLeft();
  at('2030-05-01', '10:00');
  review = await makeReview('follow_up');
});
afterEach(() => clock.reset());

async function plan(followUpOn: CalendarDay) {
  const head = await reviewHead(review);
  await withActor(review.coordinator, (work) => planFollowUp(work, { ...head, followUpOn }));
}

async function hold(heldOn: CalendarDay) {
  const head = await reviewHead(review);
  await withActor(review.coordinator, (work) => holdFollowUp(work, { ...head, heldOn }));
}

async function mails() {
  const rows = await database()
    .select()
    .from(outboxMails)
    .where(like(outboxMails.template, 'follow-up-%'))
    .orderBy(outboxMails.createdAt, outboxMails.template);
  return rows.filter(({ data }) => data.reference === review.reference);
}
const templates = async () => (await mails()).map(({ template }) => template);
const ahead = ['follow-up-ahead', 'follow-up-ahead-coordinator'];
const passed = ['follow-up-passed', 'follow-up-passed-coordinator'];

async function on(day: CalendarDay) {
  at(day);
  await remind();
}

describe('the day of the follow-up talk', () => {
  it('is said to requester and coordinator a week before and once it has passed, each once', async () => {
    await plan('2030-09-18');
    await on('2030-09-10');
    expect(await templates()).toEqual([]);
    for (const day of ['2030-09-11', '2030-09-12', '2030-09-18']) await on(day);
    expect(await templates()).toEqual(ahead);
    for (const day of ['2030-09-19', '2030-09-20', '2030-10-21']) await on(day);
    expect(await templates()).toEqual([...ahead, ...passed]);
    const people = (await mails()).map(({ recipientId }) => recipientId);
    expect(new Set(people)).toEqual(new Set([review.requesterId, personIdOf(review.coordinator)]));
  });

  it('is not said of a talk that was planned within the week', async () => {
    await plan('2030-05-06');
    await on('2030-05-02');
    expect(await templates()).toEqual([]);
  });

  it('is said anew of another day', async () => {
    await plan('2030-09-18');
    await on('2030-09-11');
    await plan('2030-10-16');
    await on('2030-10-09');
    expect(await templates()).toEqual([...ahead, ...ahead]);
  });

  it('is not said of a talk that was held, nor sent when it was held meanwhile', async () => {
    await plan('2030-05-20');
    await on('2030-05-21');
    await hold('2030-05-20');
    await deliver();
    expect((await mails()).map(({ status }) => status)).toEqual(['given-up', 'given-up']);
    await on('2030-05-22');
    expect(await mails()).toHaveLength(2);
  });

  it('is not said of a review that stands still', async () => {
    review = await makeReview('suspended', { followUpOn: '2030-05-20', openedAt: new Date('2030-01-01') });
    await on('2030-05-21');
    expect(await templates()).toEqual([]);
  });
});
