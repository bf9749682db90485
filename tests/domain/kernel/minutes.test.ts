import { describe, expect, it } from 'vitest';
import { hoursOf, minutesOfHours, parseMinutes } from '~/domain/kernel/minutes';

describe('minutes', () => {
  it.each([
    ['7', 420],
    ['7,25', 435],
    ['7.25', 435],
    ['7,5', 450],
    [' 7:05 ', 425],
    ['0:00', 0],
    ['0,01', 1],
  ])('reads "%s" as %i', (typed, minutes) => expect(parseMinutes(typed)).toBe(minutes));

  it.each(['', '-1', '7:60', '7,255', '7u', '1.000,5', '12345'])('does not read "%s"', (typed) =>
    expect(parseMinutes(typed)).toBeNull(),
  );

  it('turns to hours and back', () => {
    expect(hoursOf(435)).toBe(7.25);
    expect(hoursOf(20)).toBe(0.33);
    expect(minutesOfHours(7.25)).toBe(435);
  });
});
