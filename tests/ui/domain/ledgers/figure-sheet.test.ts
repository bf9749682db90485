import { expect, test } from 'vitest';
import { type QuarterFigures, quarters } from '~/domain/billing/figures/quarter-figures';
import { workKinds } from '~/domain/billing/time/work-kind';
import { figureSheet } from '~/ui/domain/ledgers/figure-sheet';

const figures: QuarterFigures[] = quarters.map((quarter) => ({
  quarter,
  incomeCents: 10_050 * quarter,
  payoutCents: 7000,
  contributionCents: 3050,
  supervisionCents: 6000,
  remainderCents: -2950,
  expensesReimbursedCents: 0,
  expensesBilledCents: 0,
  minutesByKind: Object.fromEntries(
    workKinds.map((kind) => [kind, kind === 'analysis' ? 50 : 0]),
  ) as QuarterFigures['minutesByKind'],
}));

test('a year is one row a figure, with numbers a spreadsheet can add, and the whole year at the end', () => {
  const rows = figureSheet('nl', figures);
  expect(rows[0]).toEqual([
    'Cijfer',
    'Kwartaal 1',
    'Kwartaal 2',
    'Kwartaal 3',
    'Kwartaal 4',
    'Heel het jaar',
  ]);
  expect(rows[1]).toEqual(['Inkomsten', 100.5, 201, 301.5, 402, 1005]);
  expect(rows.find(([name]) => name === 'Blijft over')).toEqual([
    'Blijft over',
    -29.5,
    -29.5,
    -29.5,
    -29.5,
    -118,
  ]);
  expect(rows.find(([name]) => name === 'Uren analyse')).toEqual([
    'Uren analyse',
    0.83,
    0.83,
    0.83,
    0.83,
    3.33,
  ]);
  expect(rows.every((row) => row.length === 6)).toBe(true);
});
