import { sql } from 'drizzle-orm';
import { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';

export interface RegistryCount {
  readonly reviewers: number;
  readonly supervisors: number;
  readonly provinces: number;
}

/** How many listed people there are today, and in how many provinces they work. */
export async function countRegistry(work: Work): Promise<RegistryCount> {
  const today = calendarDayAt(work.now);
  const [row] = await work.tx.execute<{ [Key in keyof RegistryCount]: string }>(sql`
    select count(*) filter (where reviewer_until >= ${today}) as reviewers,
      count(*) filter (where supervisor_until >= ${today}) as supervisors,
      (select count(distinct code) from ${registryEntries}, unnest(province_codes) as code) as provinces
    from ${registryEntries} where hidden_from > ${today}`);
  return {
    reviewers: Number(row?.reviewers ?? 0),
    supervisors: Number(row?.supervisors ?? 0),
    provinces: Number(row?.provinces ?? 0),
  };
}
