import { describe, expect, it } from 'vitest';
import { addWeeks, daysOfWeek, isWorkWeek, weekOf } from '~/domain/billing/time/work-week';
import { addDays } from '~/domain/kernel/calendar-day';

describe('a week', () => {
  it.each([
    ['2026-11-26', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  it('is Monday to Sunday, and each of its days is in it', () => {
    expect(daysOfWeek('2026-W53')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    for (let day = '2019-12-25'; day < '2033-01-10'; day = addDays(day, 1)) {
      expect(daysOfWeek(weekOf(day))).toContain(day);
    }
  });

  it('follows another across the years', () => {
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2027-W01', -1)).toBe('2026-W53');
  });

  it.each(['2026-W53', '2025-W01'])('%s exists', (week) => expect(isWorkWeek(week)).toBe(true));
  it.each(['2025-W53', '2026-W00', '2026-W54', '2026-48', '1999-W10', 'x'])('%s does not exist', (week) =>
    expect(isWorkWeek(week)).toBe(false),
  );
});
