import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import {
  type AskFrequency,
  askFrequencies,
  readyAgainOn,
} from '~/domain/registry/availability/ask-frequency';
import { hoursAreOld } from '~/domain/registry/availability/hours-kept';

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));

test.each<readonly [CalendarDay, AskFrequency, CalendarDay]>([
  ['2026-11-10', 'month', '2026-12-10'],
  ['2026-11-10', 'quarter', '2027-02-10'],
  ['2027-01-31', 'month', '2027-02-28'],
  ['2027-08-31', 'half-year', '2028-02-29'],
  ['2028-02-29', 'year', '2029-02-28'],
])('who accepted on %s and does it once a %s is ready again on %s', (day, frequency, ready) => {
  expect(readyAgainOn(day, frequency)).toBe(ready);
});

test('later accepted is never sooner ready, and the rarer the later', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 900 }), (day, more) => {
      const ready = askFrequencies.map((frequency) => readyAgainOn(day, frequency));
      expect(ready).toEqual([...ready].sort());
      expect((ready[0] ?? '') > day).toBe(true);
      for (const frequency of askFrequencies) {
        expect(readyAgainOn(addDays(day, more), frequency) >= readyAgainOn(day, frequency)).toBe(true);
      }
    }),
  );
});

test('hours are old after three months to the day, or when they were never kept', () => {
  expect(hoursAreOld('2026-08-11', '2026-11-10')).toBe(false);
  expect(hoursAreOld('2026-08-10', '2026-11-10')).toBe(true);
  expect(hoursAreOld(null, '2026-11-10')).toBe(true);
});
