import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, publicHolidays } from '~/domain/requests/working-days';

describe('Dutch working days', () => {
  it.each([
    [1981, '1981-04-20'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2026, '2026-04-06'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
    [2076, '2076-04-20'],
    [2100, '2100-03-29'],
  ])('knows Easter Monday of %i', (year, monday) => expect(publicHolidays(year)).toContain(monday));

  it('moves King’s Day from a Sunday to the Saturday', () => {
    expect(publicHolidays(2025)).toContain('2025-04-26');
    expect(publicHolidays(2026)).toContain('2026-04-27');
  });

  it('counts over weekends and holidays', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-29');
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(isWorkingDay('2026-05-14')).toBe(false);
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21');
  });
});
