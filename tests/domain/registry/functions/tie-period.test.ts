import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import { canWithdrawReport } from '~/domain/registry/functions/report-policy';
import { holdsOn, type TiePeriod, widestOf } from '~/domain/registry/functions/tie-period';

const period: fc.Arbitrary<TiePeriod> = fc
  .record({ start: fc.nat(60), length: fc.option(fc.nat(60)) })
  .map(({ start, length }) => ({
    startsOn: addDays('2026-01-01', start),
    endsOn: length === null ? null : addDays('2026-01-01', start + length),
  }));

test('while a correction waits, every day of either counts', () => {
  fc.assert(
    fc.property(period, period, fc.nat(130), (one, other, at) => {
      const day = addDays('2026-01-01', at);
      if (holdsOn(one, day) || holdsOn(other, day)) expect(holdsOn(widestOf(one, other), day)).toBe(true);
      expect(widestOf(one, other)).toEqual(widestOf(other, one));
      expect(widestOf(one, one)).toEqual(one);
    }),
  );
});

test('what counts already cannot be unsaid', () => {
  const before = { startsOn: '2024-01-01', endsOn: '2025-01-01' };
  const longer = { startsOn: '2024-01-01', endsOn: null };
  expect(canWithdrawReport('change', before, before)).toEqual({ allowed: true });
  expect(canWithdrawReport('mistake', before, before)).toEqual({ allowed: true });
  expect(canWithdrawReport('change', longer, before)).toMatchObject({ reason: 'counts-already' });
  expect(canWithdrawReport('new', before, before)).toMatchObject({ reason: 'counts-already' });
});
