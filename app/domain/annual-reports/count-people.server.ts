import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { type WorkKind, workKinds } from '../billing/time/work-kind';
import { addDays } from '../kernel/calendar-day';
import { dutchInstant } from '../kernel/dutch-instant';
import type { AnnualFigures } from './annual-figures';
import { divisionOf, fewestShownTogether } from './division';
import { partsOf } from './parts-of';
import type { YearCounted } from './year-counted';

/** Who was there at the end of the year, and the hours that were booked in it. */
export async function countPeople(
  { tx }: Work,
  { year, lastOn }: YearCounted,
): Promise<AnnualFigures['people']> {
  const end = dutchInstant(addDays(lastOn, 1), '00:00').toISOString();
  const [there] = await tx.execute<{ reviewers: number; supervisors: number }>(sql`
    select count(distinct person_id) filter (where role = 'reviewer')::int as reviewers,
      count(distinct person_id) filter (where role = 'supervisor')::int as supervisors
    from person_roles where granted_at < ${end} and (ended_at is null or ended_at >= ${end})`);
  const hours = await tx.execute<{ name: WorkKind; review: string; value: number }>(sql`
    select kind as name, account_id as review, sum(minutes)::int as value from ledger_lines
    where source <> 'expense' and booked_month between ${`${year}-01`} and ${`${year}-12`}
    group by kind, account_id having sum(minutes) <> 0`);
  const isEnough = new Set(hours.map(({ review }) => review)).size >= fewestShownTogether;
  return {
    reviewers: there?.reviewers ?? 0,
    supervisors: there?.supervisors ?? 0,
    minutes: isEnough ? hours.reduce((sum, { value }) => sum + value, 0) : null,
    minutesByKind: divisionOf(partsOf(workKinds, [...hours])),
  };
}
