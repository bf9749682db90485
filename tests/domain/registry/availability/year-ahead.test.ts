import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import { absenceKinds } from '~/domain/registry/availability/absence-kind';
import { minutesByMonthOf } from '~/domain/registry/availability/spread-minutes';
import { yearAhead } from '~/domain/registry/availability/year-ahead';

const months = ['2027-01', '2027-02', '2027-03'];
const offering = (minutes: number) => months.map((month) => ({ month, minutes }));

describe('the year ahead', () => {
  it('takes off days away and accepted seats, and says what was promised beyond', () => {
    const [january, february, march] = yearAhead(
      offering(600),
      [
        { kind: 'fully-away', startsOn: '2026-12-20', endsOn: '2027-01-31' },
        { kind: 'finishes-running', startsOn: '2027-03-30', endsOn: '2027-04-20' },
      ],
      [{ startMonth: '2027-01', months: 2, minutes: 500 }],
    );
    expect(january).toMatchObject({ offered: 600, away: 600, taken: 250, left: 0, beyond: 250 });
    expect(january?.absences).toEqual([{ kind: 'fully-away', startsOn: '2027-01-01', endsOn: '2027-01-31' }]);
    expect(february).toMatchObject({ away: 0, taken: 250, left: 350, beyond: 0, absences: [] });
    expect(march).toMatchObject({ away: 0, taken: 0, left: 600, beyond: 0 });
    expect(march?.absences).toEqual([
      { kind: 'finishes-running', startsOn: '2027-03-30', endsOn: '2027-03-31' },
    ]);
  });

  it('adds up in every month, whatever was kept', () => {
    const absence = fc
      .record({
        kind: fc.constantFrom(...absenceKinds),
        start: fc.integer({ min: -20, max: 100 }),
        days: fc.integer({ min: 0, max: 60 }),
      })
      .map(({ kind, start, days }) => {
        const startsOn = addDays('2027-01-01', start);
        return { kind, startsOn, endsOn: addDays(startsOn, days) };
      });
    const seat = fc.record({
      startMonth: fc.constantFrom('2026-11', ...months),
      months: fc.integer({ min: 1, max: 6 }),
      minutes: fc.integer({ min: 0, max: 6_000 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12_000 }),
        fc.array(absence, { maxLength: 3 }),
        fc.array(seat, { maxLength: 3 }),
        (minutes, absences, seats) => {
          for (const { offered, away, taken, left, beyond } of yearAhead(
            offering(minutes),
            absences,
            seats,
          )) {
            expect(away + (taken - beyond) + left).toBe(offered);
            expect(Math.min(away, taken, left, beyond)).toBeGreaterThanOrEqual(0);
            expect(left === 0 || beyond === 0).toBe(true);
          }
          const spread = Object.values(minutesByMonthOf(seats)).reduce((sum, one) => sum + one, 0);
          expect(spread).toBe(seats.reduce((sum, one) => sum + one.minutes, 0));
        },
      ),
      { numRuns: 60 },
    );
  });
});
