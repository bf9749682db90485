import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import {
  isReminderMorning,
  mentionsStep,
  remindsOfTalk,
  remindsRequester,
  type Term,
} from '~/domain/notifications/reminder-day';
import type { Expectation } from '~/domain/requests/service-levels/expectation';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '~/domain/requests/service-levels/working-days';

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days));
const aTerm = fc
  .tuple(day, fc.integer({ min: 1, max: 40 }))
  .map(([askedOn, days]): Term => ({ askedOn, dueOn: addDays(askedOn, days) }));

/** The days after the one somebody was asked on, up to and past the day it is due. */
function daysAround({ askedOn, dueOn }: Term): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let one = addDays(askedOn, -3); one <= addDays(dueOn, 5); one = addDays(one, 1)) days.push(one);
  return days;
}

describe('a morning for reminders', () => {
  it.each([
    ['2026-11-23T07:00:00Z', true],
    ['2026-11-23T06:59:59Z', false],
    ['2026-11-23T10:59:59Z', true],
    ['2026-11-23T11:00:00Z', false],
    ['2026-07-01T06:00:00Z', true],
    ['2026-07-01T05:59:59Z', false],
    ['2026-11-21T08:00:00Z', false],
    ['2026-12-25T08:00:00Z', false],
    ['2026-05-05T08:00:00Z', false],
  ])('%s: %s', (instant, isOne) => expect(isReminderMorning(new Date(instant))).toBe(isOne));
});

describe('a requester is reminded', () => {
  it.each([
    // Asked on a Monday, due on the Friday of the week after: two working days before.
    ['2026-11-16', '2026-11-27', '2026-11-25'],
    // Exactly four working days to answer.
    ['2026-11-16', '2026-11-20', '2026-11-18'],
    // Three: one working day before.
    ['2026-11-16', '2026-11-19', '2026-11-18'],
    ['2026-11-16', '2026-11-18', '2026-11-17'],
    // Over Christmas.
    ['2026-12-18', '2026-12-29', '2026-12-24'],
    // Due on a Sunday.
    ['2026-11-16', '2026-11-29', '2026-11-26'],
  ])('asked on %s, due on %s: on %s', (askedOn, dueOn, first) => {
    const mornings = daysAround({ askedOn, dueOn }).filter((today) =>
      remindsRequester({ askedOn, dueOn }, today),
    );
    expect(mornings[0]).toBe(first);
  });

  it('not at all of what is asked for the next working day', () => {
    const term = { askedOn: '2026-11-16', dueOn: '2026-11-17' };
    expect(daysAround(term).filter((today) => remindsRequester(term, today))).toEqual([]);
  });

  it('never on the day itself or after it, never on the day of asking or before', () => {
    fc.assert(
      fc.property(aTerm, (term) => {
        for (const today of daysAround(term)) {
          for (const reminds of [remindsRequester, remindsOfTalk]) {
            if (!reminds(term, today)) continue;
            expect(today < term.dueOn && today > term.askedOn).toBe(true);
          }
        }
      }),
    );
  });

  it('on a morning that is there, with no more than two working days to go, whenever there is time for it', () => {
    fc.assert(
      fc.property(aTerm, (term) => {
        const mornings = daysAround(term).filter(isWorkingDay);
        const first = mornings.find((today) => remindsRequester(term, today));
        const days = workingDaysBetween(term.askedOn, term.dueOn);
        if (days >= 4 || (days >= 2 && isWorkingDay(term.dueOn))) expect(first).toBeDefined();
        if (first && isWorkingDay(term.dueOn)) {
          expect(workingDaysBetween(first, term.dueOn)).toBe(days < 4 ? 1 : 2);
        }
      }),
    );
  });
});

describe('a coordinator hears of a step', () => {
  const step = (
    since: CalendarDay,
    by: CalendarDay | null,
    changes: Partial<Expectation> = {},
  ): Expectation => ({
    mover: 'coordinator',
    next: 'triage',
    since,
    by,
    isLate: false,
    workingDaysLate: 0,
    isSoon: false,
    ...changes,
  });

  it.each([
    ['2026-11-16', '2026-11-23', '2026-11-20'],
    ['2026-11-16', '2026-11-18', '2026-11-17'],
    // Came up after the morning of the last working day before: on the morning of the day itself.
    ['2026-11-16', '2026-11-17', '2026-11-17'],
    ['2026-11-20', '2026-11-23', '2026-11-23'],
  ])('that came up on %s and is due on %s: on %s', (since, by, mentionedOn) => {
    const around = daysAround({ askedOn: since, dueOn: by });
    expect(around.filter((today) => mentionsStep(step(since, by), today))).toEqual([mentionedOn]);
  });

  it('once, on a working day, before the day has passed', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (since, workingDays) => {
        const by = addWorkingDays(since, workingDays);
        const mentioned = daysAround({ askedOn: since, dueOn: by }).filter((today) =>
          mentionsStep(step(since, by), today),
        );
        expect(mentioned).toHaveLength(1);
        expect(mentioned.every(isWorkingDay)).toBe(true);
        expect((mentioned[0] ?? '') <= by && (mentioned[0] ?? '') > since).toBe(true);
      }),
    );
  });

  it('only when it is theirs, and not of a talk, which has a reminder of its own', () => {
    const due = ['2026-11-16', '2026-11-23'] as const;
    for (const mover of ['requester', 'mandate', 'candidates', 'nobody'] as const) {
      expect(mentionsStep(step(...due, { mover }), '2026-11-20')).toBe(false);
    }
    expect(mentionsStep(step(...due, { next: 'talk' }), '2026-11-20')).toBe(false);
    expect(mentionsStep(step('2026-11-16', null), '2026-11-20')).toBe(false);
  });
});
