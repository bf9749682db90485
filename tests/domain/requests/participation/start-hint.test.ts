import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import { addMonths, firstDayOf, monthOf } from '~/domain/kernel/month';
import { parallelProcessStates } from '~/domain/requests/intake/request-answers';
import { type StartFacts, startHints } from '~/domain/requests/participation/start-hint';

const today = '2030-01-09';
const facts = (given: Partial<StartFacts>): StartFacts => ({
  startMonth: null,
  inspectorateDeadlineOn: null,
  criminal: null,
  ...given,
});
const codes = (given: Partial<StartFacts>, on = today) =>
  startHints(facts(given), on).map(({ code }) => code);

describe('a beginning beside the inspectorate', () => {
  it.each([
    ['2030-03', '2030-05-20', ['before-inspectorate']],
    ['2030-05', '2030-05-20', ['before-inspectorate']],
    ['2030-05', '2030-05-31', ['before-inspectorate']],
    ['2030-06', '2030-05-20', []],
    ['2030-06', '2030-05-31', []],
    ['2031-01', '2030-12-31', []],
  ] as const)('in %s with a report by %s hints %j', (startMonth, inspectorateDeadlineOn, expected) => {
    expect(codes({ startMonth, inspectorateDeadlineOn })).toEqual(expected);
  });

  it('that was meant for a month that is over is one of today', () => {
    const meant = { startMonth: '2029-06', inspectorateDeadlineOn: '2029-08-15' };
    expect(codes(meant, '2029-07-01')).toEqual(['before-inspectorate']);
    expect(codes(meant, '2029-09-01')).toEqual([]);
  });

  it('says nothing without a day or without a month', () => {
    expect(codes({ startMonth: '2030-03' })).toEqual([]);
    expect(codes({ inspectorateDeadlineOn: '2030-05-20' })).toEqual([]);
  });

  it('is hinted at exactly until the month after the deadline, whatever the deadline is', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: -30, max: 30 }), (deadline, asked, months) => {
        const startMonth = addMonths(monthOf(deadline), months);
        const begins = [firstDayOf(startMonth), firstDayOf(monthOf(asked))].sort()[1] ?? '';
        const allowedFrom = firstDayOf(addMonths(monthOf(deadline), 1));
        const hinted = codes({ startMonth, inspectorateDeadlineOn: deadline }, asked).length > 0;
        expect(hinted).toBe(begins < allowedFrom);
      }),
    );
  });
});

describe('a criminal case', () => {
  it.each(parallelProcessStates)('that is %s', (criminal) => {
    expect(codes({ criminal })).toEqual(criminal === 'running' ? ['criminal-running'] : []);
  });

  it('is a hint of its own beside the inspectorate', () => {
    expect(
      startHints({ startMonth: '2030-03', inspectorateDeadlineOn: '2030-05-20', criminal: 'running' }, today),
    ).toEqual([{ code: 'before-inspectorate', deadlineOn: '2030-05-20' }, { code: 'criminal-running' }]);
  });
});
