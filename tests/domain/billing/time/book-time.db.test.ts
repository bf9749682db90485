import { randomUUID } from 'node:crypto';
import { and, desc, eq, like } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveMonth, bookMinutes, makeBilledReview, sitting } from '#tests/support/factories/billing';
import { makePerson } from '#tests/support/factories/requests';
import { type MadeReview, reviewHead } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { timeEntries } from '~/db/schema/billing-hours';
import { closedMonths } from '~/db/schema/billing-settings';
import { gateScorers } from '~/db/schema/review-quality';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { listAssignments } from '~/domain/billing/assignments/own-assignments.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { bookTime } from '~/domain/billing/time/book-time.server';
import { changeTime, removeTime } from '~/domain/billing/time/change-time.server';
import { copyDay } from '~/domain/billing/time/copy-day.server';
import type { TimeInput } from '~/domain/billing/time/inputs';
import { vacateSeat } from '~/domain/reviews/team/vacate-seat.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

const done = { ok: true, value: null };

function workOn(review: MadeReview, change: Partial<TimeInput> = {}): TimeInput {
  return {
    assignment: { reference: review.reference, role: 'reviewer' },
    workedOn: '2030-03-14',
    kind: 'analysis',
    minutes: 90,
    note: '',
    ...change,
  };
}

const book = (actor: Actor, input: TimeInput) => withActor(actor, (work) => bookTime(work, input));

const entriesOf = (personId: string) =>
  database()
    .select()
    .from(timeEntries)
    .where(eq(timeEntries.personId, personId))
    .orderBy(timeEntries.workedOn, timeEntries.kind);

async function lastActivity(personId: string) {
  const [row] = await database()
    .select({ name: activities.name, data: activities.data })
    .from(activities)
    .where(and(eq(activities.personId, personId), like(activities.name, 'billing.%')))
    .orderBy(desc(activities.id))
    .limit(1);
  return row;
}

describe('booking time', () => {
  it('is for whoever sits in the review, in the role of the seat, and recorded without the note', async () => {
    const review = await makeBilledReview();
    expect(await book(review.seat('lead'), workOn(review, { note: 'dag twee', beginsAt: 540 }))).toEqual(
      done,
    );
    const personId = sitting(review, 'lead');
    expect(await entriesOf(personId)).toMatchObject([
      {
        accountId: review.id,
        role: 'reviewer',
        workedOn: '2030-03-14',
        kind: 'analysis',
        minutes: 90,
        beginsAtMinute: 540,
        note: 'dag twee',
      },
    ]);
    const activity = await lastActivity(personId);
    expect(activity).toMatchObject({ name: 'billing.time-booked', data: { minutes: 90, role: 'reviewer' } });
    expect(JSON.stringify(activity)).not.toContain('dag twee');
    const asSupervisor = workOn(review, { assignment: { reference: review.reference, role: 'supervisor' } });
    expect(await book(review.seat('lead'), asSupervisor)).toMatchObject({ reason: 'not-found' });
    expect(await book(review.seat('supervisor'), asSupervisor)).toEqual(done);
  });

  it('is not for others: of another review, or its coordinator', async () => {
    const review = await makeBilledReview();
    const other = await makeBilledReview();
    for (const actor of [other.seat('lead'), review.coordinator]) {
      expect(await book(actor, workOn(review))).toMatchObject({ reason: 'not-found' });
    }
  });

  it('is still for whoever left the seat, and for whoever looks at a gate, as a supervisor', async () => {
    const review = await makeBilledReview();
    const left = { ...(await reviewHead(review)), seat: 'co', reason: 'Heeft een andere baan' } as const;
    await withActor(review.coordinator, (work) => vacateSeat(work, left));
    expect(await book(review.seat('co'), workOn(review))).toEqual(done);
    const personId = await makePerson('Toos Toets', ['supervisor']);
    await database()
      .insert(gateScorers)
      .values({ requestId: review.id, gate: 'design', place: 'first', personId, assignedAt: clock.now() });
    const scorer: Actor = { kind: 'person', personId, roles: ['supervisor'] };
    const look = workOn(review, { assignment: { reference: review.reference, role: 'supervisor' } });
    expect(await book(scorer, look)).toEqual(done);
    const own = await withActor(scorer, (work) => listAssignments(work));
    expect(own).toMatchObject([{ reference: review.reference, role: 'supervisor', isPast: false }]);
    const past = await withActor(review.seat('co'), (work) => listAssignments(work));
    expect(past).toMatchObject([{ role: 'reviewer', bookedMinutes: 90, isPast: true }]);
  });

  it('is of a day that was, within a year before the review', async () => {
    const review = await makeBilledReview();
    const at = (workedOn: string) => book(review.seat('lead'), workOn(review, { workedOn }));
    expect(await at('2030-03-15')).toEqual(done);
    expect(await at('2030-03-16')).toMatchObject({ reason: 'in-the-future' });
    expect(await at('2010-01-01')).toMatchObject({ reason: 'long-before-review' });
  });

  it('is refused by a full day, by hours that overlap or pass midnight, and by the hours of the quote', async () => {
    const review = await makeBilledReview();
    const actor = review.seat('lead');
    expect(await book(actor, workOn(review, { beginsAt: 600 }))).toEqual(done);
    expect(await book(actor, workOn(review, { beginsAt: 689 }))).toMatchObject({ reason: 'hours-overlap' });
    expect(await book(actor, workOn(review, { beginsAt: 1400 }))).toMatchObject({ reason: 'past-midnight' });
    expect(await book(actor, workOn(review, { minutes: 1440 }))).toMatchObject({ reason: 'day-is-full' });
    const days = ['2030-03-01', '2030-03-02', '2030-03-03', '2030-03-04', '2030-03-05', '2030-03-06'];
    const outcomes = [];
    for (const workedOn of [...days, ...days.map((day) => day.replace('03-', '02-'))]) {
      outcomes.push(await book(actor, workOn(review, { workedOn, minutes: 1440 })));
    }
    expect(outcomes.at(-1)).toMatchObject({ reason: 'budget-used-up' });
  });

  it('stops when the month was handed in, or its books are closed', async () => {
    const review = await makeBilledReview();
    const actor = review.seat('lead');
    await withActor(actor, (work) => submitPeriod(work, { month: '2030-03' }));
    expect(await book(actor, workOn(review))).toMatchObject({ reason: 'month-handed-in' });
    await database().insert(closedMonths).values({ month: '2030-01', closedAt: new Date() });
    expect(await book(actor, workOn(review, { workedOn: '2030-01-10' }))).toMatchObject({
      reason: 'books-closed',
    });
  });
});

describe('what was booked', () => {
  it('is changed and removed by whoever booked it, and by nobody else', async () => {
    const review = await makeBilledReview();
    const entryId = await bookMinutes(review, 'lead', '2030-03-04', 60);
    const change = (actor: Actor, id = entryId) =>
      withActor(actor, (work) => changeTime(work, { entryId: id, ...workOn(review, { kind: 'report' }) }));
    expect(await change(review.seat('co'))).toMatchObject({ reason: 'not-found' });
    expect(await change(review.seat('lead'), randomUUID())).toMatchObject({ reason: 'not-found' });
    expect(await change(review.seat('lead'))).toEqual(done);
    const personId = sitting(review, 'lead');
    expect(await entriesOf(personId)).toMatchObject([
      { kind: 'report', workedOn: '2030-03-14', minutes: 90 },
    ]);
    expect(await lastActivity(personId)).toMatchObject({ name: 'billing.time-changed' });
    const remove = (actor: Actor) => withActor(actor, (work) => removeTime(work, { entryId }));
    expect(await remove(review.seat('co'))).toMatchObject({ reason: 'not-found' });
    expect(await remove(review.seat('lead'))).toEqual({ ok: true, value: { workedOn: '2030-03-14' } });
    expect(await entriesOf(personId)).toEqual([]);
    expect(await lastActivity(personId)).toMatchObject({ name: 'billing.time-removed' });
  });

  it('is fixed once it was approved', async () => {
    const review = await makeBilledReview();
    const entryId = await bookMinutes(review, 'lead', '2030-02-04', 60);
    await approveMonth(review, 'lead', '2030-02-01');
    const actor = review.seat('lead');
    const input = { entryId, ...workOn(review) };
    expect(await withActor(actor, (work) => changeTime(work, input))).toMatchObject({
      reason: 'hours-approved',
    });
    expect(await withActor(actor, (work) => removeTime(work, { entryId }))).toMatchObject({
      reason: 'hours-approved',
    });
  });
});

describe('the same as the day before', () => {
  const copy = (actor: Actor, on = '2030-03-15') => withActor(actor, (work) => copyDay(work, { on }));

  it('takes review, kind and hours of the last day with hours, and neither remark nor time', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-11', 30);
    await bookMinutes(review, 'lead', '2030-03-12', 60, { note: 'lang', beginsAtMinute: 600 });
    await bookMinutes(review, 'lead', '2030-03-12', 45, { kind: 'report' });
    expect(await copy(review.seat('lead'))).toEqual(done);
    const copied = (await entriesOf(sitting(review, 'lead'))).filter(
      ({ workedOn }) => workedOn === '2030-03-15',
    );
    expect(copied).toMatchObject([
      { kind: 'analysis', minutes: 60, note: '', beginsAtMinute: null },
      { kind: 'report', minutes: 45 },
    ]);
  });

  it('happens once, on an empty day, also when the button was pressed twice', async () => {
    const review = await makeBilledReview();
    expect(await copy(review.seat('lead'))).toMatchObject({ reason: 'nothing-to-copy' });
    await bookMinutes(review, 'lead', '2030-03-12', 60);
    const both = await Promise.all([copy(review.seat('lead')), copy(review.seat('lead'))]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both).toContainEqual(expect.objectContaining({ reason: 'day-not-empty' }));
    expect(await entriesOf(sitting(review, 'lead'))).toHaveLength(2);
  });

  it('copies nothing at all when one piece does not fit', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-12', 60);
    expect(await copy(review.seat('lead'), '2030-03-16')).toMatchObject({ reason: 'in-the-future' });
    await withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-03' }));
    expect(await copy(review.seat('lead'))).toMatchObject({ reason: 'month-handed-in' });
    expect(await entriesOf(sitting(review, 'lead'))).toHaveLength(1);
  });
});
