import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { type AnnualFigures, type LastResponse, lastResponses } from './annual-figures';
import { divisionOf } from './division';
import { partsOf } from './parts-of';
import type { YearCounted } from './year-counted';

/** Findings that were released and are still in the library, and what became of recommendations so far. */
export async function countLearning(
  { tx }: Work,
  { firstOn, lastOn }: YearCounted,
): Promise<Omit<AnnualFigures['learning'], 'themes' | 'periods'>> {
  const [released] = await tx.execute<{ findings: number }>(sql`
    select count(*)::int as findings from findings where status = 'published'
      and (released_at at time zone 'Europe/Amsterdam')::date between ${firstOn} and ${lastOn}`);
  const advice = await tx.execute<{ name: LastResponse; review: string; value: number }>(sql`
    select coalesce(last.response, 'none') as name, a.request_id as review, count(*)::int as value
    from recommendations a
    left join lateral (
      select response from recommendation_responses r where r.recommendation_id = a.id
      order by responded_at desc, id desc limit 1) last on true
    where (a.recorded_at at time zone 'Europe/Amsterdam')::date between ${firstOn} and ${lastOn}
    group by name, a.request_id`);
  return {
    findings: released?.findings ?? 0,
    recommendations: advice.reduce((sum, { value }) => sum + value, 0),
    byResponse: divisionOf(partsOf(lastResponses, [...advice])),
  };
}
