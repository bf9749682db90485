import { expect, it } from 'vitest';
import { budgetStanding } from '~/domain/billing/budgets/budget-standing';

it.each([
  [null, 6000, { state: 'unlimited', leftMinutes: null }],
  [1000, 799, { state: 'ample', leftMinutes: 201 }],
  [1000, 800, { state: 'nearly', leftMinutes: 200 }],
  [1000, 999, { state: 'nearly', leftMinutes: 1 }],
  [1000, 1000, { state: 'used-up', leftMinutes: 0 }],
  [1000, 1200, { state: 'used-up', leftMinutes: 0 }],
] as const)('of %s minutes with %s booked', (budget, booked, standing) => {
  expect(budgetStanding(budget, booked, 80)).toEqual(standing);
});
