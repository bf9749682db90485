import type { Work } from '~/db/with-actor.server';
import { addDays, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { monthOf } from '../../kernel/month';
import { type Assignment, assignmentCode } from '../assignments/assignment';
import { listAssignments } from '../assignments/own-assignments.server';
import { findOwnMonths } from '../periods/own-month.server';
import type { OwnTime } from './own-time';
import { listOwnTime } from './own-time.server';
import { type WeekRow, weekGrid } from './week-grid';
import { daysOfWeek, type WorkWeek } from './work-week';

export interface LoadedWeek {
  readonly today: CalendarDay;
  readonly days: readonly CalendarDay[];
  readonly rows: readonly WeekRow[];
  readonly entries: readonly OwnTime[];
  readonly assignments: readonly Assignment[];
}

/** A week of whoever asks; what they worked on in the week before is offered again. */
export async function loadWeek(work: Work, week: WorkWeek): Promise<LoadedWeek> {
  const days = daysOfWeek(week);
  const [monday = '', sunday = ''] = [days[0], days[6]];
  const assignments = await listAssignments(work);
  const months = await findOwnMonths(work, [...new Set(days.map(monthOf))]);
  const booked = await listOwnTime(work, addDays(monday, -7), sunday);
  const running = assignments.filter(({ isPast }) => !isPast).map(assignmentCode);
  const entries = booked.filter(({ workedOn }) => workedOn >= monday);
  const today = calendarDayAt(work.now);
  return {
    today,
    days,
    entries,
    assignments,
    rows: weekGrid({
      days,
      today,
      entries,
      openMonths: months.filter(({ isOpen }) => isOpen).map(({ month }) => month),
      usual: booked.filter((one) => one.workedOn < monday && running.includes(assignmentCode(one))),
    }),
  };
}
