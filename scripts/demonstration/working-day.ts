import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import { addWorkingDays, isWorkingDay } from '~/domain/requests/service-levels/working-days';

/** The day so many working days before today; a negative number lies ahead. */
export function workingDayAgo(today: CalendarDay, workingDays: number): CalendarDay {
  if (workingDays < 0) return addWorkingDays(today, -workingDays);
  let day = today;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
