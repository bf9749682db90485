import { calendarDayAt } from '../../kernel/calendar-day';
import { readyAgainOn } from './ask-frequency';

/** Whether it is more than three months ago that somebody kept their hours, or they never did. */
export function hoursAreOld(keptAt: Date | null, now: Date): boolean {
  return keptAt === null || readyAgainOn(calendarDayAt(keptAt), 'quarter') <= calendarDayAt(now);
}
