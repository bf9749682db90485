import { type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { addWorkingDays } from '../requests/service-levels/working-days';

/** What the contact page promises. */
export const answerWithinWorkingDays = 5;

/** The last day on which an answer to a message is in time. */
export function answerBy(receivedAt: Date): CalendarDay {
  return addWorkingDays(calendarDayAt(receivedAt), answerWithinWorkingDays);
}
