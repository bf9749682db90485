import { randomUUID } from 'node:crypto';

/** What addresses of deciding about hours and of the books can name. */
export const holdingsOfApproval = {
  month: () => '2020-03',
  // Of a month that nobody handed in nothing is decided, whatever it holds.
  expenseId: () => randomUUID(),
};
