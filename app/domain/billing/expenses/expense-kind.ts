export const expenseKinds = [
  'kilometres',
  'public-transport',
  'parking',
  'room',
  'materials',
  'other',
] as const;
export type ExpenseKind = (typeof expenseKinds)[number];
