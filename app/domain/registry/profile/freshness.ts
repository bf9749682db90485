import { addDays, addYears, type CalendarDay } from '../../kernel/calendar-day';

/** When a profile that nobody has looked at since a day is asked about, and what follows when no answer comes. */
export interface FreshnessDays {
  /** The yearly question: is this still right? */
  readonly asksOn: CalendarDay;
  /** From here on the register names it after the others. */
  readonly sinksOn: CalendarDay;
  /** From here on the public does not see it. */
  readonly hidesOn: CalendarDay;
  /** From here on its owner is not invited. */
  readonly blocksOn: CalendarDay;
}

/** A year after the last check its owner is asked; each next step follows a month (30 days) of silence. */
export function freshnessDays(checkedOn: CalendarDay): FreshnessDays {
  const asksOn = addYears(checkedOn, 1);
  return {
    asksOn,
    sinksOn: addDays(asksOn, 30),
    hidesOn: addDays(asksOn, 60),
    blocksOn: addDays(asksOn, 90),
  };
}
