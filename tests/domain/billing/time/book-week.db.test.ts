import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveMonth, bookMinutes, makeBilledReview, sitting } from '#tests/support/factories/billing';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { timeEntries } from '~/db/schema/billing-hours';
import { withActor } from '~/db/with-actor.server';
import { bookWeek } from '~/domain/billing/time/book-week.server';
import { loadWeek } from '~/domain/billing/time/load-week.server';
import { cellField, weekMark } from '~/domain/billing/time/week-grid';
import { spareField } from '~/domain/billing/time/week-input';
import type { WorkKind } from '~/domain/billing/time/work-kind';
import { clock } from '~/platform/clock';

useTestDatabase();
// A Friday.
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

const week = '2030-W11';

async function markOf(review: MadeReview) {
  return weekMark((await withActor(review.seat('lead'), (work) => loadWeek(work, week))).rows);
}

const cell = (review: MadeReview, day: string, kind: WorkKind = 'analysis') =>
  cellField({ reference: review.reference, role: 'reviewer', kind }, day);

async function save(review: MadeReview, sent: Record<string, unknown>, seen?: string) {
  const mark = seen ?? (await markOf(review));
  return await withActor(review.seat('lead'), (work) => bookWeek(work, { week, seen: mark, sent }));
}

async function booked(review: MadeReview) {
  const rows = await database()
    .select()
    .from(timeEntries)
    .where(eq(timeEntries.personId, sitting(review, 'lead')))
    .orderBy(timeEntries.workedOn, timeEntries.kind);
  return rows.map(({ workedOn, kind, minutes }) => [workedOn, kind, minutes]);
}

describe('a week', () => {
  it('has a row for what there is and for what there was the week before', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-11', 60);
    await bookMinutes(review, 'lead', '2030-03-11', 30);
    await bookMinutes(review, 'lead', '2030-03-07', 30, { kind: 'report' });
    await bookMinutes(review, 'lead', '2030-03-03', 30, { kind: 'travel' });
    const { rows } = await withActor(review.seat('lead'), (work) => loadWeek(work, week));
    expect(
      rows.map(({ kind, cells }) => [kind, cells.map(({ minutes, state }) => [minutes, state])]),
    ).toEqual([
      [
        'analysis',
        [
          [90, 'several'],
          [0, 'open'],
          [0, 'open'],
          [0, 'open'],
          [0, 'open'],
          [0, 'to-come'],
          [0, 'to-come'],
        ],
      ],
      ['report', expect.anything()],
    ]);
  });

  it('is booked in one go: new, changed and gone, and what did not change stays as it was', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-11', 60, { note: 'blijft', beginsAtMinute: 600 });
    await bookMinutes(review, 'lead', '2030-03-12', 60);
    await bookMinutes(review, 'lead', '2030-03-13', 60);
    const sent = {
      [cell(review, '2030-03-11')]: 60,
      [cell(review, '2030-03-12')]: 75,
      [cell(review, '2030-03-14')]: 30,
      [spareField('a', 'assignment')]: { reference: review.reference, role: 'reviewer' },
      [spareField('a', 'kind')]: 'travel',
      [spareField('a', '2030-03-15')]: 45,
    };
    expect(await save(review, sent)).toEqual({ ok: true, value: { changes: 4 } });
    expect(await booked(review)).toEqual([
      ['2030-03-11', 'analysis', 60],
      ['2030-03-12', 'analysis', 75],
      ['2030-03-14', 'analysis', 30],
      ['2030-03-15', 'travel', 45],
    ]);
    const { entries } = await withActor(review.seat('lead'), (work) => loadWeek(work, week));
    expect(entries[0]?.note).toBe('blijft');
  });

  it('books nothing when a cell cannot be, and says it at every such cell', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-11', 60, { beginsAtMinute: 600 });
    await bookMinutes(review, 'lead', '2030-03-11', 60, { beginsAtMinute: 660, kind: 'report' });
    await bookMinutes(review, 'lead', '2030-03-12', 1000, { kind: 'report' });
    const sent = {
      [cell(review, '2030-03-11')]: 61,
      [cell(review, '2030-03-11', 'report')]: 60,
      [cell(review, '2030-03-12')]: 441,
      [cell(review, '2030-03-12', 'report')]: 1000,
      [cell(review, '2030-03-13')]: 60,
    };
    expect(await save(review, sent)).toEqual({
      ok: false,
      reason: 'week-refused',
      fields: {
        [cell(review, '2030-03-11')]: 'hours-overlap',
        [cell(review, '2030-03-12')]: 'day-is-full',
      },
    });
    expect(await booked(review)).toHaveLength(3);
  });

  it('stops at the hours of the quote', async () => {
    const review = await makeBilledReview();
    const sent: Record<string, unknown> = {
      [spareField('a', 'assignment')]: { reference: review.reference, role: 'reviewer' },
      [spareField('a', 'kind')]: 'analysis',
    };
    for (let at = 1; at < 10; at += 1) await bookMinutes(review, 'co', `2030-02-0${at}`, 1).catch(() => null);
    const { assignments } = await withActor(review.seat('lead'), (work) => loadWeek(work, week));
    const { budgetMinutes, bookedMinutes } = assignments[0] ?? { budgetMinutes: null, bookedMinutes: 0 };
    let left = (budgetMinutes ?? 0) - bookedMinutes - 10;
    for (let day = 1; left > 0; day += 1) {
      const minutes = Math.min(1440, left);
      await bookMinutes(review, 'co', `2030-01-${String(day).padStart(2, '0')}`, minutes);
      left -= minutes;
    }
    sent[spareField('a', '2030-03-11')] = 11;
    expect(await save(review, sent)).toMatchObject({
      fields: { [spareField('a', '2030-03-11')]: 'budget-used-up' },
    });
    sent[spareField('a', '2030-03-11')] = 10;
    expect(await save(review, sent)).toMatchObject({ ok: true });
  });

  it('is refused when it changed since it was shown', async () => {
    const review = await makeBilledReview();
    const seen = await markOf(review);
    await bookMinutes(review, 'lead', '2030-03-11', 60);
    expect(await save(review, {}, seen)).toMatchObject({ reason: 'stale' });
    expect(await booked(review)).toHaveLength(1);
  });

  it('leaves alone what is in a month that was handed in', async () => {
    const review = await makeBilledReview();
    clock.set(new Date('2030-03-01T09:00:00Z'));
    await bookMinutes(review, 'lead', '2030-02-28', 60);
    await approveMonth(review, 'lead', '2030-02-01');
    const at = '2030-W09';
    const { rows } = await withActor(review.seat('lead'), (work) => loadWeek(work, at));
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual([
      'fixed',
      'fixed',
      'fixed',
      'fixed',
      'open',
      'to-come',
      'to-come',
    ]);
    const saved = await withActor(review.seat('lead'), (work) =>
      bookWeek(work, { week: at, seen: weekMark(rows), sent: { [cell(review, '2030-03-01')]: 30 } }),
    );
    expect(saved).toMatchObject({ ok: true });
    expect(await booked(review)).toEqual([
      ['2030-02-28', 'analysis', 60],
      ['2030-03-01', 'analysis', 30],
    ]);
  });
});
