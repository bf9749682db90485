import { type SQL, sql } from 'drizzle-orm';
import { registryEntries as e } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { firstDayOf, monthOf } from '../../kernel/month';
import { keptCounts } from './kept-counts.server';
import { arrayOf, conditions, textQuery } from './postgres-conditions.server';
import { countInPostgres } from './postgres-counts.server';
import {
  type FoundPeople,
  fitSteps,
  type RegistryQuestion,
  type RegistrySearchEngine,
} from './registry-engine';

/** The engine that is always there. Two statements, and one more when the counts have to be made anew. */
export function postgresEngine(work: Work): RegistrySearchEngine {
  return {
    async find(question): Promise<FoundPeople> {
      const [personIds, counts] = await Promise.all([
        findPage(work, question),
        keptCounts(work, question, () => countInPostgres(work, question)),
      ]);
      return { personIds, ...counts };
    },
  };
}

/** Those who sank are asked apart, so that everybody else can be read in the order of an index. */
async function findPage(work: Work, question: RegistryQuestion): Promise<string[]> {
  const { today, offset, limit } = question;
  const where = conditions(question);
  const keys = sortKeys(question);
  const part = (sunk: number) => sql`(
    select person_id, ${sunk}::int as sunk, ${keys} as key, name_key from ${e}
    where ${where} and sinks_from ${sunk ? sql`<=` : sql`>`} ${today}
    order by key, name_key, person_id limit ${offset + limit})`;
  const rows = await work.tx.execute<{ person_id: string }>(sql`
    select person_id from (${part(0)} union all ${part(1)}) as both_parts
    order by sunk, key, name_key, person_id limit ${limit} offset ${offset}`);
  return rows.map(({ person_id }) => person_id);
}

function sortKeys({ sort, groups, nearby, today }: RegistryQuestion): SQL {
  if (sort === 'available') {
    return sql`coalesce((select min(month) from unnest(available_months) as month
      where month >= ${firstDayOf(monthOf(today))}::date), 'infinity'::date)`;
  }
  if (sort === 'distance' && nearby) return distanceOf(nearby.kmByPlace);
  if (sort === 'fit' && groups.length > 0) {
    const steps = fitSteps.map(
      ({ weights, exactly }, at) =>
        sql`when search_vector @@ ${textQuery(groups, weights, exactly)} then ${at}::int`,
    );
    return sql`case ${sql.join(steps, sql` `)} end`;
  }
  return sql`0`;
}

/** Kilometres to the nearest of somebody's places; beyond everything when they show none. */
function distanceOf(kmByPlace: ReadonlyMap<string, number>): SQL {
  const codes = arrayOf([...kmByPlace.keys()]);
  const kms = arrayOf([...kmByPlace.values()].map(String));
  return sql`coalesce((select min(km) from unnest(${codes}::text[], ${kms}::int[]) as place (code, km)
    where code = any(place_codes)), 100000)`;
}
