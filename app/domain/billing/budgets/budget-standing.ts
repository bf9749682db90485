import type { Minutes } from '../../kernel/minutes';

export type BudgetState = 'unlimited' | 'ample' | 'nearly' | 'used-up';

export interface BudgetStanding {
  readonly state: BudgetState;
  /** Never below zero; `null` without a limit. */
  readonly leftMinutes: Minutes | null;
}

/** How far the hours of a review are used: a warning from so many percent on, and the end. */
export function budgetStanding(
  budgetMinutes: Minutes | null,
  bookedMinutes: Minutes,
  warningPercent: number,
): BudgetStanding {
  if (budgetMinutes === null) return { state: 'unlimited', leftMinutes: null };
  const leftMinutes = Math.max(0, budgetMinutes - bookedMinutes);
  if (leftMinutes === 0) return { state: 'used-up', leftMinutes };
  const isNear = bookedMinutes * 100 >= budgetMinutes * warningPercent;
  return { state: isNear ? 'nearly' : 'ample', leftMinutes };
}
