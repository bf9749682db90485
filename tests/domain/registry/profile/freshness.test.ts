import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import {
  countedFrom,
  freshnessDays,
  freshnessStepOn,
  freshnessSteps,
} from '~/domain/registry/profile/freshness';

test.each([
  ['2026-05-09', null],
  ['2026-05-10', 'asked'],
  ['2026-05-23', 'asked'],
  ['2026-05-24', 'reminded'],
  ['2026-06-08', 'reminded'],
  ['2026-06-09', 'sunk'],
  ['2026-07-08', 'sunk'],
  ['2026-07-09', 'hidden'],
  ['2026-08-07', 'hidden'],
  ['2026-08-08', 'blocked'],
  ['2031-01-01', 'blocked'],
])('checked on 10 May 2025, silence has led on %s to: %s', (day, step) => {
  expect(freshnessStepOn('2025-05-10', day)).toBe(step);
});

test('who never checked is counted from the day they came', () => {
  expect(countedFrom({ checkedOn: null, memberSince: '2025-02-01' })).toBe('2025-02-01');
  expect(countedFrom({ checkedOn: '2025-06-01', memberSince: '2025-02-01' })).toBe('2025-06-01');
});

test('whatever the day of the check, each step comes on its own day and silence never goes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 700 }), (start, later) => {
      const checkedOn = addDays('2020-01-01', start);
      const days = freshnessDays(checkedOn);
      const order = [days.asksOn, days.remindsOn, days.sinksOn, days.hidesOn, days.blocksOn];
      expect(order).toEqual([...order].sort());
      const rank = (day: string) => freshnessSteps.indexOf(freshnessStepOn(checkedOn, day) as never);
      const day = addDays(checkedOn, later);
      expect(rank(addDays(day, 1))).toBeGreaterThanOrEqual(rank(day));
      expect(order.map((one) => freshnessStepOn(checkedOn, one))).toEqual([...freshnessSteps]);
    }),
  );
});
