import type { Minutes } from '../../kernel/minutes';
import { addMonths, type Month } from '../../kernel/month';

/** Work that is spent evenly over months. */
export interface SpreadWork {
  readonly startMonth: Month;
  readonly months: number;
  readonly minutes: Minutes;
}

/** Minutes per month of all this work; what does not divide falls in its first months, and nothing is lost. */
export function minutesByMonthOf(works: readonly SpreadWork[]): Readonly<Record<Month, Minutes>> {
  const sums: Record<Month, Minutes> = {};
  for (const { startMonth, months, minutes } of works) {
    for (let at = 0; at < months; at++) {
      const month = addMonths(startMonth, at);
      const share = Math.floor(minutes / months) + (at < minutes % months ? 1 : 0);
      sums[month] = (sums[month] ?? 0) + share;
    }
  }
  return sums;
}
