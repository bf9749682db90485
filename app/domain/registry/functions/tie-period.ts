import type { CalendarDay } from '../../kernel/calendar-day';

/** From the first day to the last, both included; without a last day while it lasts. */
export interface TiePeriod {
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

/**
 * What counts for independence while a correction waits for a look: every day of either. Unknown or disputed days
 * count, because reporting an end must not make anybody independent by itself.
 */
export function widestOf(one: TiePeriod, other: TiePeriod): TiePeriod {
  const [startsOn = one.startsOn] = [one.startsOn, other.startsOn].sort();
  if (one.endsOn === null || other.endsOn === null) return { startsOn, endsOn: null };
  return { startsOn, endsOn: [one.endsOn, other.endsOn].sort().at(-1) ?? one.endsOn };
}

export function isSamePeriod(one: TiePeriod, other: TiePeriod): boolean {
  return one.startsOn === other.startsOn && one.endsOn === other.endsOn;
}

export function holdsOn({ startsOn, endsOn }: TiePeriod, day: CalendarDay): boolean {
  return startsOn <= day && (endsOn === null || endsOn >= day);
}
