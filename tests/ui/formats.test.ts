import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, formatAge } from '~/ui/formats/age';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { formatHours } from '~/ui/formats/hours';
import { formatList } from '~/ui/formats/list';
import { formatMonth } from '~/ui/formats/month';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('formats', () => {
  it('write money from cents', () => {
    expect(plain(formatEuro('nl', 123_456))).toBe('€ 1.234,56');
    expect(plain(formatEuro('en', -5))).toBe('-€0.05');
  });

  it('show every cent of every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
        expect(Number(formatEuro('nl', cents).replace(/\D/g, ''))).toBe(cents);
      }),
    );
  });

  it('write hours as people do', () => {
    expect(formatHours('nl', 450)).toBe('7,5 uur');
    expect(formatHours('en', 60)).toBe('1 hour');
    expect(formatHours('en', 450)).toBe('7.5 hours');
  });

  it('write a day as the day it is, wherever the server stands', () => {
    expect(formatDay('nl', '2026-03-01')).toBe('1 maart 2026');
    expect(formatDay('en', '2026-12-31', 'short')).toBe('31 Dec 2026');
    expect(formatMonth('nl', '2027-01')).toBe('januari 2027');
  });

  it('count nights on the Dutch calendar, also when the clock changes', () => {
    expect(daysBetween('2026-03-28T22:59:00Z', '2026-03-28T23:01:00Z')).toBe(1);
    expect(daysBetween('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toBe(2);
    expect(daysBetween(new Date('2026-06-01T00:00:00Z'), '2026-06-01T21:59:00Z')).toBe(0);
  });

  it('put ages and lists in words', () => {
    expect(formatAge('nl', 0)).toBe('vandaag');
    expect(formatAge('nl', 1)).toBe('gisteren');
    expect(formatAge('nl', 3)).toBe('3 dagen geleden');
    expect(formatAge('en', -3)).toBe('in 3 days');
    expect(formatList('nl', ['a', 'b', 'c'])).toBe('a, b en c');
    expect(formatList('nl', [])).toBe('');
  });
});
