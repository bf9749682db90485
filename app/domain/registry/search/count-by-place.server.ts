import { sql } from 'drizzle-orm';
import { provinces, youthRegions } from '~/db/schema/organisations';
import { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';

export const placeKinds = ['province', 'youth-region'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface PlaceCount {
  readonly code: string;
  readonly name: string;
  readonly people: number;
}

/**
 * How many people of the public register work in each province or youth region, those with nobody included, by name.
 * Only who chose to show where they work counts, and somebody counts in every place they work.
 */
export async function countByPlace(work: Work, kind: PlaceKind): Promise<PlaceCount[]> {
  const today = calendarDayAt(work.now);
  const places = kind === 'province' ? provinces : youthRegions;
  const codes = kind === 'province' ? registryEntries.provinceCodes : registryEntries.youthRegionCodes;
  const rows = await work.tx.execute<{ code: string; name: string; people: string }>(sql`
    select p.code, p.name, count(shown.code) as people
    from ${places} p left join (
      select unnest(${codes}) as code from ${registryEntries}
      where greatest(reviewer_until, supervisor_until) >= ${today}
    ) shown on shown.code = p.code
    group by p.code, p.name order by p.name`);
  return rows.map(({ code, name, people }) => ({ code, name, people: Number(people) }));
}
