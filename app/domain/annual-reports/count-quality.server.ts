import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { type Verdict, verdicts } from '../reviews/quality/gate';
import type { AnnualFigures } from './annual-figures';
import { divisionOf } from './division';
import { partsOf } from './parts-of';
import type { YearCounted } from './year-counted';

/** Looks at gates, supervision, and what participants were asked; of reviews whose data have not gone. */
export async function countQuality(
  { tx, now }: Work,
  { firstOn, lastOn }: YearCounted,
): Promise<AnnualFigures['quality']> {
  const looks = await tx.execute<{ name: Verdict; review: string; value: number }>(sql`
    select verdict as name, request_id as review, count(*)::int as value from gate_checks
    where place = 'first' and (submitted_at at time zone 'Europe/Amsterdam')::date between ${firstOn} and ${lastOn}
    group by verdict, request_id`);
  const [held] = await tx.execute<{ supervisions: number; evaluations: number; answers: number }>(sql`
    select
      (select count(*)::int from supervision_sessions where held_on between ${firstOn} and ${lastOn}) as supervisions,
      (select count(*)::int from evaluations where ${ended({ firstOn, lastOn }, now)}) as evaluations,
      (select coalesce(sum(evaluation_count(request_id)), 0)::int from evaluations
        where ${ended({ firstOn, lastOn }, now)}) as answers`);
  const { supervisions = 0, evaluations = 0, answers = 0 } = held ?? {};
  return {
    looks: looks.reduce((sum, { value }) => sum + value, 0),
    byVerdict: divisionOf(partsOf(verdicts, [...looks])),
    supervisions,
    evaluations,
    answers,
  };
}

/** An evaluation is of the year its last day lies in, once that day has passed. */
function ended({ firstOn, lastOn }: Pick<YearCounted, 'firstOn' | 'lastOn'>, now: Date) {
  return sql`waived_reason is null and closes_on between ${firstOn} and ${lastOn} and closes_on < ${calendarDayAt(now)}`;
}
