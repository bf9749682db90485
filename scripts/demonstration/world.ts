import type { CalendarDay } from '~/domain/kernel/calendar-day';
import type { MemberSeed } from './member';
import { membersOn } from './members';
import type { PersonSeed } from './person';
import { coordinatorsOn, type RequesterSeed, requestersOn, treasurerOn } from './staff';

/** Everybody there is in the demonstration, as of one day. */
export interface World {
  readonly today: CalendarDay;
  readonly members: readonly MemberSeed[];
  readonly coordinators: readonly PersonSeed[];
  readonly treasurer: PersonSeed;
  readonly requesters: readonly RequesterSeed[];
}

/** The same day gives the same world. */
export function worldOn(today: CalendarDay): World {
  return {
    today,
    members: membersOn(today),
    coordinators: coordinatorsOn(today),
    treasurer: treasurerOn(today),
    requesters: requestersOn(today),
  };
}
