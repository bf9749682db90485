import { addDays, addYears, type CalendarDay } from '../../kernel/calendar-day';

/** What silence leads to, in the order in which it does. */
export const freshnessSteps = ['asked', 'reminded', 'sunk', 'hidden', 'blocked'] as const;
export type FreshnessStep = (typeof freshnessSteps)[number];

/** When a profile that nobody has looked at since a day is asked about, and what follows when no answer comes. */
export interface FreshnessDays {
  /** The yearly question: is this still right? */
  readonly asksOn: CalendarDay;
  /** The question is asked once more, with what follows and when. */
  readonly remindsOn: CalendarDay;
  /** From here on the register names it after the others. */
  readonly sinksOn: CalendarDay;
  /** From here on the public does not see it. */
  readonly hidesOn: CalendarDay;
  /** From here on its owner is not invited. */
  readonly blocksOn: CalendarDay;
}

export interface LastChecked {
  readonly checkedOn: CalendarDay | null;
  readonly memberSince: CalendarDay;
}

/** The day a profile is counted from: its last check, or the day its owner came when there never was one. */
export function countedFrom({ checkedOn, memberSince }: LastChecked): CalendarDay {
  return checkedOn ?? memberSince;
}

/** A year after the last check its owner is asked; each next step follows a month (30 days) of silence. */
export function freshnessDays(checkedOn: CalendarDay): FreshnessDays {
  const asksOn = addYears(checkedOn, 1);
  return {
    asksOn,
    remindsOn: addDays(asksOn, 14),
    sinksOn: addDays(asksOn, 30),
    hidesOn: addDays(asksOn, 60),
    blocksOn: addDays(asksOn, 90),
  };
}

/** How far silence has come on a day; `null` while there is nothing to ask yet. */
export function freshnessStepOn(checkedOn: CalendarDay, today: CalendarDay): FreshnessStep | null {
  const { asksOn, remindsOn, sinksOn, hidesOn, blocksOn } = freshnessDays(checkedOn);
  if (today < asksOn) return null;
  if (today < remindsOn) return 'asked';
  if (today < sinksOn) return 'reminded';
  if (today < hidesOn) return 'sunk';
  return today < blocksOn ? 'hidden' : 'blocked';
}
