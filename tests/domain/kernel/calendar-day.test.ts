import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, calendarDayAt, daysBetween, isCalendarDay } from '~/domain/kernel/calendar-day';

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('calendar day', () => {
  it.each(['2026-03-09', '2028-02-29'])('takes %s', (text) => expect(isCalendarDay(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-3-9', '09-03-2026', '2026-03-09T00:00', '0000-01-01', ''])(
    'refuses "%s"',
    (text) => expect(isCalendarDay(text)).toBe(false),
  );

  it('knows which day it is in the Netherlands, in winter and in summer', () => {
    expect(calendarDayAt(new Date('2026-01-01T22:59:00Z'))).toBe('2026-01-01');
    expect(calendarDayAt(new Date('2026-01-01T23:01:00Z'))).toBe('2026-01-02');
    expect(calendarDayAt(new Date('2026-07-01T22:01:00Z'))).toBe('2026-07-02');
  });

  it('walks over the change of the clock and of the year', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('counts what it added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('moves a leap day to 28 February in a common year', () => {
    expect(addYears('2028-02-29', -3)).toBe('2025-02-28');
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
    expect(addYears('2026-03-09', -3)).toBe('2023-03-09');
  });

  it('throws on what is not a day', () => expect(() => addDays('gisteren', 1)).toThrow(RangeError));
});
