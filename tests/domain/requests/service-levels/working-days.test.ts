import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, daysBetween } from '~/domain/kernel/calendar-day';
import {
  addWorkingDays,
  isWorkingDay,
  publicHolidays,
  workingDaysBetween,
} from '~/domain/requests/service-levels/working-days';

const aDay = fc
  .integer({ min: 0, max: daysBetween('1900-01-01', '2100-12-31') })
  .map((days) => addDays('1900-01-01', days));
const someDays = fc.integer({ min: 0, max: 130 });

/** Easter by Meeus, Jones and Butcher: the same feast by other sums than ours. */
function easterByButcher(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return addDays(`${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-01`, days % 31);
}

describe('Dutch public holidays', () => {
  it.each([
    [1943, '1943-04-26'],
    [1981, '1981-04-20'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2026, '2026-04-06'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
    [2076, '2076-04-20'],
    [2100, '2100-03-29'],
  ])('have Easter Monday of %i', (year, monday) => expect(publicHolidays(year)).toContain(monday));

  it('move with Easter as others calculate it, in every year from 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const easter = easterByButcher(year);
      const moving = [-2, 1, 39, 50].map((days) => addDays(easter, days));
      expect(publicHolidays(year)).toEqual(expect.arrayContaining(moving));
      expect(publicHolidays(year)).toHaveLength(9);
    }
  });

  it('are those of the law on terms: nine in 2026, Good Friday and 5 May among them', () => {
    expect(publicHolidays(2026).toSorted()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('have 5 May in every year, not only in those that end in 0 or 5', () => {
    for (let year = 2024; year <= 2034; year += 1) expect(isWorkingDay(`${year}-05-05`)).toBe(false);
  });

  it('leave the day after Ascension a working day, which the government only adds by decree', () => {
    expect(isWorkingDay('2026-05-14')).toBe(false);
    expect(isWorkingDay('2026-05-15')).toBe(true);
  });

  it('move King’s Day from a Sunday to the Saturday', () => {
    expect(publicHolidays(2025)).toContain('2025-04-26');
    expect(publicHolidays(2026)).toContain('2026-04-27');
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-12-23', 3, '2026-12-29'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2027-01-04', -2, '2026-12-30'],
  ])('from %s, %i of them is %s', (day, workingDays, moved) => {
    expect(addWorkingDays(day, workingDays)).toBe(moved);
  });

  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-12-23', '2026-12-29', 3],
    ['2026-12-29', '2026-12-23', -3],
    ['2026-01-01', '2026-12-31', 253],
  ])('between %s and %s are %i', (from, until, counted) => {
    expect(workingDaysBetween(from, until)).toBe(counted);
  });

  it('are as many as were added', () => {
    fc.assert(
      fc.property(aDay, someDays, (day, count) => {
        expect(workingDaysBetween(day, addWorkingDays(day, count))).toBe(count);
      }),
    );
  });

  it('can be taken off again from a working day', () => {
    fc.assert(
      fc.property(aDay.filter(isWorkingDay), someDays, (day, count) => {
        expect(addWorkingDays(addWorkingDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('add up, and end on a working day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), someDays, (day, first, second) => {
        const together = addWorkingDays(day, first + second);
        expect(addWorkingDays(addWorkingDays(day, first), second)).toBe(together);
        expect(isWorkingDay(together)).toBe(true);
      }),
    );
  });

  it('are the days of the calendar one by one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (from, span) => {
        const days = Array.from({ length: span }, (_, index) => addDays(from, index + 1));
        expect(workingDaysBetween(from, addDays(from, span))).toBe(days.filter(isWorkingDay).length);
      }),
    );
  });
});
