import { addDays, type CalendarDay, calendarDayAt } from '../kernel/calendar-day';
import { dutchInstant } from '../kernel/dutch-instant';
import type { Expectation } from '../requests/service-levels/expectation';
import { addWorkingDays, isWorkingDay } from '../requests/service-levels/working-days';

/** Reminders are written on working days, in the morning on the Dutch clock. */
export function isReminderMorning(now: Date): boolean {
  const today = calendarDayAt(now);
  return isWorkingDay(today) && now >= dutchInstant(today, '08:00') && now < dutchInstant(today, '12:00');
}

/** Something asked on one day that is to be there by another. */
export interface Term {
  readonly askedOn: CalendarDay;
  readonly dueOn: CalendarDay;
}

const shortTermWorkingDays = 4;

/** Two working days before the day, or one where there are fewer than four to do it in. */
export function remindsRequester(term: Term, today: CalendarDay): boolean {
  const isShort = addWorkingDays(term.askedOn, shortTermWorkingDays) > term.dueOn;
  return reminds(term, isShort ? 1 : 2, today);
}

/** Two working days before the last day of a call; of one that opened later nobody is reminded. */
export function remindsOfCall(term: Term, today: CalendarDay): boolean {
  return reminds(term, 2, today);
}

/** One working day before the talk. */
export function remindsOfTalk(term: Term, today: CalendarDay): boolean {
  return reminds(term, 1, today);
}

const followUpDaysBefore = 7;

/** A week before the follow-up talk, until the day itself; of one planned later than that people were just told. */
export function remindsOfFollowUp({ askedOn, dueOn }: Term, today: CalendarDay): boolean {
  const from = addDays(dueOn, -followUpDaysBefore);
  return from > askedOn && from <= today && today <= dueOn;
}

const recommendationDaysBefore = 7;

/** From a week before the day of a recommendation until the day itself. */
export function remindsOfRecommendation(dueOn: CalendarDay, today: CalendarDay): boolean {
  return addDays(dueOn, -recommendationDaysBefore) <= today && today <= dueOn;
}

/**
 * From so many working days before the day, for when an earlier morning was missed, and never on the day itself. On
 * the day something was asked people were just told: what is asked for the next working day has no reminder.
 */
function reminds({ askedOn, dueOn }: Term, workingDaysBefore: number, today: CalendarDay): boolean {
  const from = addWorkingDays(dueOn, -workingDaysBefore);
  return from > askedOn && from <= today && today < dueOn;
}

/**
 * A coordinator hears of a step once: on the last working morning before its day. Of one that came up after that
 * morning they hear on the day itself, because the shortest promises are the easiest to miss. A talk has a reminder
 * of its own.
 */
export function mentionsStep({ mover, next, since, by }: Expectation, today: CalendarDay): boolean {
  if (mover !== 'coordinator' || next === 'talk' || by === null || by < today) return false;
  const dayBefore = addWorkingDays(by, -1);
  const dayAfterItCameUp = addWorkingDays(since, 1);
  return [dayBefore, dayAfterItCameUp].toSorted().at(-1) === today;
}

const workingDaysBeforeHours = 3;

/**
 * Which reminder of the hours of a month is for this day: from three working days before the last day, and on the last
 * working day that is left.
 */
export function momentOfHours(dueOn: CalendarDay, today: CalendarDay): 'ahead' | 'last-day' | null {
  const last = isWorkingDay(dueOn) ? dueOn : addWorkingDays(dueOn, -1);
  if (today === last) return 'last-day';
  return today < last && today >= addWorkingDays(last, -workingDaysBeforeHours) ? 'ahead' : null;
}
