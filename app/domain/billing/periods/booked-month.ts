import { addMonths, type Month } from '../../kernel/month';

/** The month something counts in: its own, or the first one after it that is not closed. */
export function bookedMonthFrom(month: Month, closed: ReadonlySet<Month>): Month {
  let open = month;
  while (closed.has(open)) open = addMonths(open, 1);
  return open;
}
