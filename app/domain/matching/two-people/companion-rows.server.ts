import { type SQL, sql } from 'drizzle-orm';
import type { CalendarDay } from '../../kernel/calendar-day';

/** The days of a review, as far as they are not over: a rule counts when it holds on at least one. */
interface Days {
  readonly onDay: CalendarDay;
  readonly startOn: CalendarDay;
  readonly endOn: CalendarDay;
}

/**
 * With whom people never and only review, a row for each of the two, as one statement. A rule that was ended counts no
 * more, one with a last day to that day. `of` says which people by the column of a person.
 */
export function companionRows(of: (column: SQL) => SQL, { onDay, startOn, endOn }: Days): SQL {
  const side = (own: SQL, other: SQL) => sql`
    select ${own} as "personId", ${other} as "companionId", p.name as "companion", r.kind
    from pair_rules r join people p on p.id = ${other}
    where r.ended_at is null and r.starts_on <= ${endOn}
      and coalesce(r.ends_on, 'infinity') >= greatest(${startOn}::date, ${onDay}::date)
      and ${of(own)}`;
  return sql`${side(sql`r.one_id`, sql`r.other_id`)} union all ${side(sql`r.other_id`, sql`r.one_id`)}
    order by "personId", companion, "companionId"`;
}
