import type { CalendarDay } from '../../kernel/calendar-day';
import { readyAgainOn } from './ask-frequency';

/** Whether it is three months ago or more that somebody kept their hours, or they never did. */
export function hoursAreOld(keptOn: CalendarDay | null, today: CalendarDay): boolean {
  return keptOn === null || readyAgainOn(keptOn, 'quarter') <= today;
}
