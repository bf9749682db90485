import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import { requestKinds } from '~/domain/requests/request-kind';
import type { OpenSeat } from '~/domain/requests/request-lifecycle';
import { isFinal, requestStatuses } from '~/domain/requests/request-status';
import {
  expectationOf,
  firstAnswerOf,
  type RequestSituation,
} from '~/domain/requests/service-levels/expectation';
import { defaultLevels, serviceLevels } from '~/domain/requests/service-levels/service-level';
import { addWorkingDays, workingDaysBetween } from '~/domain/requests/service-levels/working-days';

const monday = '2026-11-16';
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const levels = serviceLevels(defaultLevels, []);
const situation = (changes: Partial<RequestSituation> = {}): RequestSituation => ({
  kind: 'review',
  status: 'submitted',
  submittedAt: at(monday),
  statusSince: at(monday),
  questionDueOn: null,
  orientationAt: null,
  orientationHeldAt: null,
  seatsFilledAt: null,
  openSeat: null,
  seatReopenedAt: null,
  ...changes,
});
const expected = (changes: Partial<RequestSituation>, today = monday) =>
  expectationOf(situation(changes), levels, today);

describe('what a requester may expect', () => {
  it.each(requestStatuses)('is said for a request that is %s', (status) => {
    const expectation = expected({ status });
    expect(expectation.next === 'nothing').toBe(isFinal(status));
    if (isFinal(status)) {
      expect(expectation).toMatchObject({ mover: 'nobody', by: null, isLate: false, isSoon: false });
    }
  });

  it.each([
    ['review', '2026-11-19'],
    ['session', '2026-11-18'],
    ['consult', '2026-11-17'],
    ['talk', '2026-11-17'],
  ] as const)('is that a question for a %s is taken on by %s', (kind, by) => {
    expect(expected({ kind })).toMatchObject({ next: 'start-triage', by });
  });

  it('counts working days, and says so when they have passed', () => {
    expect(expected({}, '2026-11-19')).toMatchObject({ by: '2026-11-19', isLate: false, workingDaysLate: 0 });
    expect(expected({}, '2026-11-20')).toMatchObject({ isLate: true, isSoon: false, workingDaysLate: 1 });
    expect(expected({}, '2026-11-22')).toMatchObject({ isLate: true, workingDaysLate: 1 });
    expect(expected({}, '2026-11-24')).toMatchObject({ isLate: true, workingDaysLate: 3 });
  });

  it('is soon within two working days', () => {
    expect(expected({}, monday)).toMatchObject({ isSoon: false });
    expect(expected({}, '2026-11-17')).toMatchObject({ isSoon: true });
    expect(expected({}, '2026-11-19')).toMatchObject({ isSoon: true });
    expect(expected({ status: 'confirmed' }, '2026-11-30')).toMatchObject({ isSoon: false, isLate: false });
  });

  it('goes by the day of the question and of the talk where there is one', () => {
    expect(expected({ status: 'info_needed', questionDueOn: '2026-12-01' })).toMatchObject({
      next: 'answer',
      mover: 'requester',
      by: '2026-12-01',
    });
    const planned = { status: 'orientation', orientationAt: new Date('2026-12-03T23:30:00Z') } as const;
    expect(expected(planned)).toMatchObject({ next: 'talk', by: '2026-12-04' });
    expect(expected({ status: 'orientation' })).toMatchObject({ next: 'plan-talk', by: '2026-11-30' });
  });

  it('counts what follows a talk from the talk, not from the day it was planned', () => {
    const held = { status: 'orientation', orientationHeldAt: at('2026-12-04') } as const;
    expect(expected(held)).toMatchObject({ next: 'plan-talk', since: '2026-12-04', by: '2026-12-18' });
    const before = { status: 'orientation', orientationHeldAt: at('2026-11-02') } as const;
    expect(expected(before)).toMatchObject({ since: monday });
  });

  it('is the requester’s move once all seats are accepted, with all the days for it', () => {
    expect(expected({ status: 'proposed' })).toMatchObject({ mover: 'candidates', by: '2026-11-30' });
    expect(expected({ status: 'proposed', seatsFilledAt: at('2026-11-27') })).toMatchObject({
      mover: 'requester',
      next: 'accept-pair',
      by: '2026-12-11',
    });
    expect(expected({ status: 'proposed', seatReopenedAt: at('2026-12-02') })).toMatchObject({
      mover: 'candidates',
      since: '2026-12-02',
      by: '2026-12-16',
    });
  });
});

describe('a promise', () => {
  const slower = serviceLevels(
    defaultLevels,
    [
      { kind: 'review', status: 'submitted', workingDays: 20 },
      { kind: 'review', status: 'triage', workingDays: 30 },
    ],
    [
      { kind: 'review', status: 'submitted', at: at('2026-11-18'), was: 3 },
      { kind: 'review', status: 'triage', at: at('2026-11-18'), was: 5 },
    ],
  );

  it('about the first answer is the sum of taking on and assessing', () => {
    expect(firstAnswerOf(situation(), levels)).toEqual({ workingDays: 8, by: '2026-11-26' });
    expect(firstAnswerOf(situation({ kind: 'talk' }), levels)).toEqual({ workingDays: 2, by: '2026-11-18' });
    expect(firstAnswerOf(situation({ status: 'awaiting_mandate' }), levels)).toEqual({
      workingDays: 8,
      by: null,
    });
    expect(firstAnswerOf(situation({ status: 'triage' }), levels)).toBeNull();
  });

  it('that somebody has read stays as it was when the number changes after it', () => {
    expect(expectationOf(situation(), slower, monday).by).toBe('2026-11-19');
    expect(firstAnswerOf(situation(), slower)?.by).toBe('2026-11-26');
    // Taken on after the change: still within the first answer that was promised as one.
    const taken = situation({ status: 'triage', statusSince: at('2026-11-19') });
    expect(expectationOf(taken, slower, monday).by).toBe('2026-11-26');
  });

  it('made after the change is a new one', () => {
    const later = { submittedAt: at('2026-11-19'), statusSince: at('2026-11-19') };
    expect(expectationOf(situation(later), slower, monday).by).toBe('2026-12-17');
  });
});

describe('whatever the situation', () => {
  const someDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
  const maybe = fc.option(someDay.map(at));
  const aSituation = fc.record({
    kind: fc.constantFrom(...requestKinds),
    status: fc.constantFrom(...requestStatuses),
    submittedAt: someDay.map(at),
    statusSince: someDay.map(at),
    questionDueOn: fc.option(someDay),
    orientationAt: maybe,
    orientationHeldAt: maybe,
    seatsFilledAt: maybe,
    seatReopenedAt: maybe,
    openSeat: fc.constantFrom(null, 'empty', 'asked', 'accepted') as fc.Arbitrary<OpenSeat | null>,
  });

  it('late, soon and the days say the same', () => {
    fc.assert(
      fc.property(aSituation, someDay, (one, today) => {
        const { mover, by, isLate, isSoon, workingDaysLate } = expectationOf(one, levels, today);
        expect(isLate && isSoon).toBe(false);
        expect(isLate).toBe(mover !== 'nobody' && by !== null && by < today);
        expect(workingDaysLate).toBe(isLate && by ? workingDaysBetween(by, today) : 0);
        if (isSoon) expect(by && by <= addWorkingDays(today, 2)).toBe(true);
      }),
    );
  });

  it('no level is forgotten: whoever has to move has a day, but for a question that has none', () => {
    fc.assert(
      fc.property(aSituation, someDay, (one, today) => {
        const hasPair = ['matching', 'proposed', 'confirmed'].includes(one.status);
        fc.pre(!hasPair || one.kind === 'review');
        fc.pre(one.status !== 'info_needed' || one.questionDueOn !== null);
        const { mover, by } = expectationOf(one, levels, today);
        if (mover !== 'nobody') expect(by).not.toBeNull();
      }),
    );
  });
});
