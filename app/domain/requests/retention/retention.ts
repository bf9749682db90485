import { addDays, type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { dutchInstant } from '../../kernel/dutch-instant';
import type { Outcome } from '../closing/outcome';

/**
 * Calendar days for which the content of a question is kept after it ended so, unless the network set other ones.
 * Source: domain.md 13.12, which proposes 90 days for what led to no review and 12 months for what did.
 */
export const defaultRetentionDays: Readonly<Record<Outcome, number>> = {
  completed: 365,
  declined: 90,
  referred: 90,
  withdrawn: 90,
  no_match: 90,
  stopped: 365,
};

/** What the network may set, in days; `retention_periods_days` holds the same. */
export const fewestRetentionDays = 1;
export const mostRetentionDays = 3650;

/** Days a message from the contact form is kept after somebody handled it, and at the most after it came in. */
export const handledMessageDays = 90;
export const unhandledMessageDays = 365;

/** Days a mail that was sent or given up is kept: long enough to find out why somebody heard nothing. */
export const mailDays = 180;

/** How many days ahead a coordinator is told what will go. */
export const foresightDays = 30;

export type RetentionDays = Readonly<Record<Outcome, number>>;

/** The days that hold for every outcome: what the network set, and the default where it set nothing. */
export function retentionDaysWith(
  changed: readonly { readonly outcome: Outcome; readonly days: number }[],
): RetentionDays {
  const days = Object.fromEntries(changed.map((one) => [one.outcome, one.days]));
  return { ...defaultRetentionDays, ...days };
}

/** The first day on which the content should be gone: so many days after the day, on the Dutch clock, it ended. */
export function erasureDay(closedAt: Date, days: number): CalendarDay {
  return addDays(calendarDayAt(closedAt), days);
}

/** What has been kept for so many days at `now` began before this instant, the beginning of a Dutch day. */
export function keptSince(days: number, now: Date): Date {
  return dutchInstant(addDays(calendarDayAt(now), 1 - days), '00:00');
}

export interface Ending {
  /** `null` while the question is open. */
  readonly dueOn: CalendarDay | null;
  /** A hold stands on it. */
  readonly isHeld: boolean;
}

/** `due`: its time is up. `coming`: that is near. `held`: it stays whatever its time. `kept`: nothing to say yet. */
export type ErasureStanding = 'due' | 'coming' | 'held' | 'kept';

export function erasureStanding({ dueOn, isHeld }: Ending, today: CalendarDay): ErasureStanding {
  if (isHeld) return 'held';
  if (dueOn === null) return 'kept';
  if (dueOn <= today) return 'due';
  return dueOn <= addDays(today, foresightDays) ? 'coming' : 'kept';
}
