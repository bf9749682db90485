import { type SQL, sql } from 'drizzle-orm';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { Affiliation } from './conflict-path';
import type { Informant, PinnedKind } from './pinned-kind';

/** A pinned conflict as the tie that it is to the rules of independence, with where we know it from. */
export interface PinnedTie extends Affiliation {
  readonly personId: string;
  readonly pinnedKind: PinnedKind;
  readonly informant: Informant;
}

/**
 * Pinned conflicts that count on a day, as one statement: from the day it was said, and once it is over as a tie
 * that ended the day before. Nothing is left of a mistake, nor of what was administrative. `of` says which people by
 * the column of a person.
 */
export function pinnedTies(of: (column: SQL) => SQL, onDay: CalendarDay): SQL {
  return sql`select person_id as "personId", organisation_id as "organisationId", 'pinned-' || pinned_kind as kind,
      pinned_kind as "pinnedKind", informant, said_on as "startsOn",
      to_char((ended_at at time zone 'Europe/Amsterdam')::date - 1, 'YYYY-MM-DD') as "endsOn"
    from conflict_declarations
    where is_pinned and said_on <= ${onDay}
      and (ended_at is null or end_ground = 'over' and pinned_kind <> 'administrative')
      and ${of(sql`person_id`)}
    order by said_on, id`;
}
