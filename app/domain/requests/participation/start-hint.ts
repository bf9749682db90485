import type { CalendarDay } from '../../kernel/calendar-day';
import { laterMonth, type Month, monthOf } from '../../kernel/month';
import type { ParallelProcessState } from '../intake/request-answers';

export interface StartFacts {
  /** When the review is meant to begin; `null` where nobody said so. */
  readonly startMonth: Month | null;
  /** The day before which the inspectorate expects a report. */
  readonly inspectorateDeadlineOn: CalendarDay | null;
  /** The criminal investigation or trial; `null` where nobody said so. */
  readonly criminal: ParallelProcessState | null;
}

/** Words for each are in the catalogue `domain`. */
export type StartHint =
  | { readonly code: 'before-inspectorate'; readonly deadlineOn: CalendarDay }
  | { readonly code: 'criminal-running' };

/**
 * What to think of before a review begins beside another procedure. Hints, never refusals: the network advises to
 * begin after the report to the inspectorate, and not to disturb a criminal case. How long the inspectorate gives is
 * for the inspectorate to say, so only the day somebody typed counts. A beginning in the past is one of today.
 */
export function startHints(
  { startMonth, inspectorateDeadlineOn, criminal }: StartFacts,
  today: CalendarDay,
): StartHint[] {
  const hints: StartHint[] = [];
  if (startMonth !== null && inspectorateDeadlineOn !== null) {
    const begins = laterMonth(startMonth, monthOf(today));
    if (begins <= monthOf(inspectorateDeadlineOn)) {
      hints.push({ code: 'before-inspectorate', deadlineOn: inspectorateDeadlineOn });
    }
  }
  if (criminal === 'running') hints.push({ code: 'criminal-running' });
  return hints;
}
