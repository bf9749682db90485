import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import { type Freshness, freshnessOn, notSteppedBackFrom } from '~/domain/resources/freshness';
import { reviewByProblem, usualReviewBy } from '~/domain/resources/review-by';

const due = '2030-03-31';

describe('how a resource stands by the calendar', () => {
  it.each<[number, Freshness]>([
    [-400, 'current'],
    [-31, 'current'],
    [-30, 'due-soon'],
    [0, 'due-soon'],
    [1, 'overdue'],
    [60, 'overdue'],
    [61, 'stepped-back'],
    [4000, 'stepped-back'],
  ])('%i days after its day it is %s', (days, freshness) => {
    expect(freshnessOn(addDays(due, days), due)).toBe(freshness);
  });

  it('only ever goes one way, and the query by day says the same', () => {
    const order: readonly Freshness[] = ['current', 'due-soon', 'overdue', 'stepped-back'];
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), fc.integer({ min: 0, max: 400 }), (from, later) => {
        const [before, after] = [addDays(due, from), addDays(due, from + later)];
        const places = [before, after].map((day) => order.indexOf(freshnessOn(day, due)));
        expect(places[1]).toBeGreaterThanOrEqual(places[0] ?? 0);
        expect(due >= notSteppedBackFrom(after)).toBe(freshnessOn(after, due) !== 'stepped-back');
      }),
    );
  });
});

describe('the day to look again', () => {
  it('is ahead and within two years, a year from now unless chosen', () => {
    const today = '2028-02-29';
    expect(usualReviewBy(today)).toBe('2029-02-28');
    expect(reviewByProblem(usualReviewBy(today), today)).toBeNull();
    expect(reviewByProblem('2030-02-28', today)).toBeNull();
    for (const day of ['2028-02-29', '2027-01-01', '2030-03-01']) {
      expect(reviewByProblem(day, today)).toBe('day-between|2028-03-01|2030-02-28');
    }
  });
});
