import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bookMinutes, sitting } from '#tests/support/factories/billing';
import { type MadeReview, makeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { closedMonths } from '~/db/schema/billing-settings';
import { seats } from '~/db/schema/matching';
import { outboxMails } from '~/db/schema/notifications';
import { withActor } from '~/db/with-actor.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { remindOfHours } from '~/domain/notifications/remind-of-hours.server';
import { vacateSeat } from '~/domain/reviews/team/vacate-seat.server';
import { clock } from '~/platform/clock';
import { at, deliver } from './reminder-world';

useTestDatabase();

let review: MadeReview;

beforeEach(async () => {
  at('2030-01-15', '10:00');
  review = await makeReview('exploring', { openedAt: clock.now() });
});
afterEach(() => clock.reset());

async function on(day: CalendarDay, time?: string) {
  at(day, time);
  await withActor({ kind: 'system', job: 'remind-of-hours' }, remindOfHours);
}

async function mailsTo(seat: 'lead' | 'co' | 'supervisor', month = '2030-03') {
  const rows = await database()
    .select()
    .from(outboxMails)
    .where(
      and(eq(outboxMails.template, 'hours-reminder'), eq(outboxMails.recipientId, sitting(review, seat))),
    );
  return rows.filter(({ data }) => data.month === month);
}

const handIn = () => withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-03' }));

describe('the last day for the hours of a month', () => {
  // 7 April 2030 is a Sunday: the last working day before it is the 5th.
  it('is said three working days before and on the day itself, each once', async () => {
    await on('2030-04-01');
    expect(await mailsTo('lead')).toEqual([]);
    for (const day of ['2030-04-02', '2030-04-03', '2030-04-04']) await on(day);
    for (const seat of ['lead', 'co', 'supervisor'] as const) expect(await mailsTo(seat)).toHaveLength(1);
    for (const day of ['2030-04-05', '2030-04-06', '2030-04-08', '2030-04-09']) await on(day);
    expect(await mailsTo('lead')).toHaveLength(2);
    expect((await mailsTo('co')).map(({ data }) => data)).toEqual([
      { month: '2030-03', dueOn: '2030-04-07' },
      { month: '2030-03', dueOn: '2030-04-07' },
    ]);
  });

  it('is said in the morning only', async () => {
    await on('2030-04-05', '15:00');
    expect(await mailsTo('lead')).toEqual([]);
  });

  it('is not said to whoever handed the month in, nor sent when they did meanwhile', async () => {
    await on('2030-04-02');
    at('2030-04-02', '10:00');
    await handIn();
    await deliver();
    expect((await mailsTo('lead')).map(({ status }) => status)).toEqual(['given-up']);
    expect((await mailsTo('co')).map(({ status }) => status)).toEqual(['sent']);
    await on('2030-04-05');
    expect(await mailsTo('lead')).toHaveLength(1);
    expect(await mailsTo('co')).toHaveLength(2);
  });

  it('is not said of a month before the review began, or before somebody took their seat', async () => {
    at('2030-04-01', '10:00');
    review = await makeReview('exploring', { openedAt: clock.now() });
    await on('2030-04-05');
    expect(await mailsTo('lead')).toEqual([]);
    at('2030-03-31', '10:00');
    review = await makeReview('exploring', { openedAt: clock.now() });
    await database()
      .update(seats)
      .set({ confirmedAt: new Date('2030-04-01T08:00:00Z') })
      .where(and(eq(seats.requestId, review.id), eq(seats.seat, 'lead')));
    await on('2030-04-05');
    expect(await mailsTo('lead')).toEqual([]);
    expect(await mailsTo('co')).toHaveLength(1);
  });

  it('is said to whoever left but booked something, and to nobody once the books are closed', async () => {
    await bookMinutes(review, 'co', '2030-03-04', 60);
    const left = { ...(await reviewHead(review)), seat: 'co', reason: 'Heeft een andere baan' } as const;
    await withActor(review.coordinator, (work) => vacateSeat(work, left));
    await on('2030-04-02');
    expect(await mailsTo('co')).toHaveLength(1);
    await on('2030-05-07');
    expect(await mailsTo('co', '2030-04')).toEqual([]);
    await database().insert(closedMonths).values({ month: '2030-05', closedAt: clock.now() });
    await on('2030-06-07');
    expect(await mailsTo('lead', '2030-05')).toEqual([]);
  });
});
