import { type CalendarDay, isCalendarDay } from '~/domain/kernel/calendar-day';

/** The day a page of hours is asked for (`?dag=`): one that has been, otherwise today. */
export function dayAsked(request: Request, today: CalendarDay): CalendarDay {
  const asked = new URL(request.url).searchParams.get('dag') ?? '';
  return isCalendarDay(asked) && asked <= today ? asked : today;
}
