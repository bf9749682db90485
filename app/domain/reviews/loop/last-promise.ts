import { addDays, type CalendarDay } from '../../kernel/calendar-day';
import { daysBeforeErasure } from './loop-words';

/**
 * The last day that may be promised for a recommendation: it lies before the review is erased, with time left to look
 * at what was done. So nothing is erased before its day came, and no case is kept longer for it. `closedOn` is `null`
 * while the review runs: it is erased so many days after it closes, which is not before today.
 */
export function lastPromise(
  closedOn: CalendarDay | null,
  retentionDays: number,
  today: CalendarDay,
): CalendarDay {
  return addDays(closedOn ?? today, Math.max(retentionDays - daysBeforeErasure, 0));
}
