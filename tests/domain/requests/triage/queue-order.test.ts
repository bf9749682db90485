import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/domain/kernel/calendar-day';
import {
  belongsIn,
  compareInQueue,
  queueFilters,
  queueOrders,
  usualOrder,
} from '~/domain/requests/triage/queue-order';

const waiting = (reference: string, by: string | null, ageInDays: number, isLate = false) => ({
  reference,
  ageInDays,
  daysInStatus: ageInDays,
  asksDecision: false,
  expectation: { mover: 'requester' as const, by, isLate, isSoon: !isLate },
});
type Row = ReturnType<typeof waiting>;
const sorted = (rows: readonly Row[], order: (typeof queueOrders)[number]) =>
  rows.toSorted(compareInQueue('open', order)).map(({ reference }) => reference);

const rows = [
  waiting('a', '2026-03-10', 3),
  waiting('b', '2026-03-02', 2, true),
  waiting('c', null, 9),
  waiting('d', '2026-02-20', 1, true),
];

describe('the order of the queue', () => {
  it('has what is late first, then the oldest', () => {
    expect(sorted(rows, 'urgency')).toEqual(['b', 'd', 'c', 'a']);
  });

  it('goes by the day something is expected, what has none last', () => {
    expect(sorted(rows, 'due')).toEqual(['d', 'b', 'a', 'c']);
  });

  it('goes by age', () => expect(sorted(rows, 'age')).toEqual(['c', 'a', 'b', 'd']));

  it('has the newest first in what is closed, whatever is asked', () => {
    for (const order of queueOrders) {
      const closed = rows.toSorted(compareInQueue('closed', order)).map(({ reference }) => reference);
      expect(closed).toEqual(['d', 'b', 'a', 'c']);
    }
  });

  it('is the day for a view that is about a day', () => {
    const ofADay = queueFilters.filter((filter) => usualOrder(filter) === 'due');
    expect(ofADay).toEqual(['late', 'soon']);
  });

  it('is one and the same however the rows come in', () => {
    const aRow = fc
      .tuple(fc.uuid(), fc.option(fc.nat(30)), fc.nat(5), fc.boolean())
      .map(([id, days, age, isLate]) =>
        waiting(id, days === null ? null : addDays('2026-01-01', days), age, isLate),
      );
    fc.assert(
      fc.property(
        fc.uniqueArray(aRow, { selector: ({ reference }) => reference, maxLength: 20 }),
        fc.constantFrom(...queueOrders),
        (some, order) => {
          expect(sorted(some.toReversed(), order)).toEqual(sorted(some, order));
        },
      ),
    );
  });
});

it('a view of what is late or soon holds it whoever’s move it is', () => {
  expect(rows.filter((row) => belongsIn('late', row)).map(({ reference }) => reference)).toEqual(['b', 'd']);
  expect(rows.filter((row) => belongsIn('soon', row)).map(({ reference }) => reference)).toEqual(['a', 'c']);
  expect(rows.filter((row) => belongsIn('mine', row))).toEqual([]);
  expect(rows.filter((row) => belongsIn('open', row))).toEqual(rows);
});

it('a view of what asks a decision holds that alone', () => {
  const undecided = { ...waiting('e', null, 4), asksDecision: true };
  expect([...rows, undecided].filter((row) => belongsIn('decision', row))).toEqual([undecided]);
});
