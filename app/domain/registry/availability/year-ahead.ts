import { addDays, type CalendarDay, daysBetween } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import { firstDayOf, lastDayOf, type Month } from '../../kernel/month';
import type { AbsenceKind } from './absence-kind';
import { minutesWhenHere } from './minutes-when-here';
import { minutesByMonthOf, type SpreadWork } from './spread-minutes';

interface Away {
  readonly kind: AbsenceKind;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
}

/** One month of somebody's year: what was offered, and what became of it. */
export interface YearMonth {
  readonly month: Month;
  readonly offered: Minutes;
  /** Of those offered, the minutes of days on which they are fully away. */
  readonly away: Minutes;
  /** What accepted seats ask, also where that is more than there is. */
  readonly taken: Minutes;
  readonly left: Minutes;
  /** What accepted seats ask beyond what there is. */
  readonly beyond: Minutes;
  /** Absences within the month, cut to it. */
  readonly absences: readonly Away[];
}

/** The same sums as rule H6, month by month: what is offered less days away, less what accepted seats take. */
export function yearAhead(
  months: readonly { readonly month: Month; readonly minutes: Minutes }[],
  absences: readonly Away[],
  seats: readonly SpreadWork[],
): YearMonth[] {
  const takenIn = minutesByMonthOf(seats);
  return months.map(({ month, minutes: offered }) => {
    const [firstOn, lastOn] = [firstDayOf(month), lastDayOf(month)];
    const within = absences
      .filter(({ startsOn, endsOn }) => startsOn <= lastOn && endsOn >= firstOn)
      .map(({ kind, startsOn, endsOn }) => ({
        kind,
        // biome-ignore lint/complexity/useMathMinMax: days compare as text, of which Math.max makes no day
        startsOn: startsOn < firstOn ? firstOn : startsOn,
        // biome-ignore lint/complexity/useMathMinMax: days compare as text, of which Math.min makes no day
        endsOn: endsOn > lastOn ? lastOn : endsOn,
      }));
    const days = Array.from({ length: daysBetween(firstOn, lastOn) + 1 }, (_, at) => addDays(firstOn, at));
    const isAwayOn = (day: CalendarDay) =>
      within.some((one) => one.kind === 'fully-away' && one.startsOn <= day && one.endsOn >= day);
    const here = minutesWhenHere(offered, days, isAwayOn);
    const taken = takenIn[month] ?? 0;
    return {
      month,
      offered,
      away: offered - here,
      taken,
      left: Math.max(0, here - taken),
      beyond: Math.max(0, taken - here),
      absences: within,
    };
  });
}
