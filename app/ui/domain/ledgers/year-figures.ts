import type { Figures, QuarterFigures } from '~/domain/billing/figures/quarter-figures';

/** The amounts of a year that people look at, in the order in which they are read. */
export const moneyFigures = {
  income: ({ incomeCents }: Figures) => incomeCents,
  payout: ({ payoutCents }: Figures) => payoutCents,
  contribution: ({ contributionCents }: Figures) => contributionCents,
  supervision: ({ supervisionCents }: Figures) => supervisionCents,
  remainder: ({ remainderCents }: Figures) => remainderCents,
  reimbursed: ({ expensesReimbursedCents }: Figures) => expensesReimbursedCents,
  billed: ({ expensesBilledCents }: Figures) => expensesBilledCents,
} as const;

export type MoneyName = keyof typeof moneyFigures;
export const moneyNames = Object.keys(moneyFigures) as MoneyName[];

/** Four quarters together. */
export function wholeYear(quarters: readonly QuarterFigures[]): Figures & { readonly quarter: null } {
  const sum = (of: (one: Figures) => number) => quarters.reduce((total, one) => total + of(one), 0);
  return {
    quarter: null,
    incomeCents: sum(moneyFigures.income),
    payoutCents: sum(moneyFigures.payout),
    contributionCents: sum(moneyFigures.contribution),
    supervisionCents: sum(moneyFigures.supervision),
    remainderCents: sum(moneyFigures.remainder),
    expensesReimbursedCents: sum(moneyFigures.reimbursed),
    expensesBilledCents: sum(moneyFigures.billed),
  };
}
