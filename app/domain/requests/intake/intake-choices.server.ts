import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { addMonths, type Month, monthOf, monthsFrom } from '../../kernel/month';
import { listPlaces } from '../../registry/search/public-queries.server';

/** How far ahead a review can be asked for. */
const monthsAhead = 24;

/** Whether somebody may ask now for a review that begins in this month. */
export function isStartMonth(month: Month, now: Date): boolean {
  const first = monthOf(calendarDayAt(now));
  return month >= first && month <= addMonths(first, monthsAhead);
}

/** The answers of the intake that depend on the day and on the map of the country. */
export async function listIntakeChoices(work: Work) {
  const first = monthOf(calendarDayAt(work.now));
  return { ...(await listPlaces(work)), months: monthsFrom(first, addMonths(first, monthsAhead)) };
}
