import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { outcomes } from '~/domain/requests/closing/outcome';
import { finalRequestStatuses } from '~/domain/requests/request-status';
import { addCounts } from '~/domain/requests/retention/erased-kind';
import {
  defaultRetentionDays,
  erasureDay,
  erasureStanding,
  fewestRetentionDays,
  foresightDays,
  keptSince,
  mostRetentionDays,
  retentionDaysWith,
} from '~/domain/requests/retention/retention';

const instant = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2034-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const days = fc.integer({ min: fewestRetentionDays, max: mostRetentionDays });

describe('how long content is kept', () => {
  it('is known for every way in which a request can end', () => {
    expect([...outcomes].sort()).toEqual([...finalRequestStatuses].sort());
    expect(Object.keys(defaultRetentionDays).sort()).toEqual([...outcomes].sort());
  });

  it('is what the network set, and the default for the rest', () => {
    expect(retentionDaysWith([{ outcome: 'withdrawn', days: 14 }])).toEqual({
      ...defaultRetentionDays,
      withdrawn: 14,
    });
  });
});

describe('the day of erasure', () => {
  it('counts calendar days from the day on the Dutch clock', () => {
    expect(erasureDay(new Date('2026-03-01T12:00:00Z'), 90)).toBe('2026-05-30');
    // Half past midnight in the Netherlands, still the day before in London.
    expect(erasureDay(new Date('2026-06-30T22:30:00Z'), 1)).toBe('2026-07-02');
    expect(erasureDay(new Date('2027-12-31T22:59:00Z'), 60)).toBe('2028-02-29');
  });

  it('is on that day, not a day before, whatever the clock does in between', () => {
    fc.assert(
      fc.property(instant, days, (closedAt, kept) => {
        const dueOn = erasureDay(closedAt, kept);
        expect(dueOn).toBe(addDays(calendarDayAt(closedAt), kept));
        expect(erasureStanding({ dueOn, isHeld: false }, addDays(dueOn, -1))).toBe('coming');
        expect(erasureStanding({ dueOn, isHeld: false }, dueOn)).toBe('due');
        expect(erasureStanding({ dueOn, isHeld: false }, addDays(dueOn, 400))).toBe('due');
      }),
    );
  });

  it('is announced thirty days ahead', () => {
    const dueOn = '2026-05-30';
    expect(erasureStanding({ dueOn, isHeld: false }, addDays(dueOn, -foresightDays))).toBe('coming');
    expect(erasureStanding({ dueOn, isHeld: false }, addDays(dueOn, -foresightDays - 1))).toBe('kept');
  });

  it('never comes while a hold stands, nor while a request is open', () => {
    fc.assert(
      fc.property(instant, instant, (closedAt, now) => {
        const dueOn = erasureDay(closedAt, 1);
        expect(erasureStanding({ dueOn, isHeld: true }, calendarDayAt(now))).toBe('held');
        expect(erasureStanding({ dueOn: null, isHeld: false }, calendarDayAt(now))).toBe('kept');
      }),
    );
  });
});

describe('what has been kept for so many days', () => {
  it('is decided by the day, as for requests: the same moment gives the same answer', () => {
    fc.assert(
      fc.property(instant, instant, days, (began, now, kept) => {
        const isUp = erasureDay(began, kept) <= calendarDayAt(now);
        expect(began < keptSince(kept, now)).toBe(isUp);
      }),
    );
  });
});

describe('counts', () => {
  it('are added up, in the order of the vocabulary and without what did not go', () => {
    const sum = addCounts({ mails: 2, requests: 1 }, { mails: 3, drafts: 0 }, {});
    expect(sum).toEqual({ requests: 1, mails: 5 });
    expect(Object.keys(sum)).toEqual(['requests', 'mails']);
  });
});
