import { addDays, type CalendarDay, daysBetween } from '~/domain/kernel/calendar-day';

/** One scale of days for every course on a page, in per mille of its width. */
export interface CourseScale {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly today: CalendarDay;
  readonly at: (day: CalendarDay) => number;
}

interface Drawn {
  readonly endsOn: CalendarDay | null;
  readonly stretches: readonly { readonly from: CalendarDay }[];
}

const leastDays = 60;

/** From the first day any of them was in a state to the last day any is planned to end, or today. */
export function courseScale(drawn: readonly Drawn[], today: CalendarDay): CourseScale {
  const firsts = drawn.flatMap(({ stretches }) => (stretches[0] ? [stretches[0].from] : []));
  const lasts = drawn.flatMap(({ endsOn }) => (endsOn ? [endsOn] : []));
  const from = [today, ...firsts].sort()[0] ?? today;
  const to = [addDays(today, 1), addDays(from, leastDays), ...lasts].sort().at(-1) ?? today;
  const whole = daysBetween(from, to);
  return {
    from,
    to,
    today,
    at: (day) => Math.round((Math.min(Math.max(daysBetween(from, day), 0), whole) * 1000) / whole),
  };
}
