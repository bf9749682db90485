import { expect, it } from 'vitest';
import { clockTimeOf, hoursTyped } from '~/domain/billing/time/typed-time';
import { parseMinutes } from '~/domain/kernel/minutes';

it('types every length of a day so that it reads back as it was', () => {
  for (let minutes = 1; minutes <= 1440; minutes += 1) {
    for (const sign of [',', '.'] as const) expect(parseMinutes(hoursTyped(minutes, sign))).toBe(minutes);
  }
  const typed = [60, 90, 135, 140].map((minutes) => hoursTyped(minutes, ','));
  expect(typed).toEqual(['1', '1,5', '2,25', '2:20']);
});

it('shows a time of the day as a clock does', () => {
  expect([0, 545, 1439].map(clockTimeOf)).toEqual(['0:00', '9:05', '23:59']);
});
