import { type SQL, sql } from 'drizzle-orm';
import { registryEntries as e } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { monthOf } from '../../kernel/month';
import { type Counts, facetsFrom } from './facet-counts';
import { conditions, lastMonth } from './postgres-conditions.server';
import type { RegistryQuestion } from './registry-engine';
import { type RegistryFilterField, registryFilterFields } from './registry-search';

/**
 * How many are found, and how many each value of a filter would leave. One statement: the found ones are read once
 * for all filters that are not set, and once more for each that is.
 */
export async function countInPostgres(work: Work, question: RegistryQuestion): Promise<Counts> {
  const set = registryFilterFields.filter((field) => question.filters[field] !== undefined);
  const open = registryFilterFields.filter((field) => !set.includes(field));
  const parts = [
    sql`select '' as field, '' as value, count(*)::int as people from found`,
    ...open.map((field) => sql`(${countsOf(field, sql`found`, question)})`),
    ...set.map((field) => {
      const people = sql`(select ${columns} from ${e} where ${conditions(question, field)}) as found`;
      return sql`(${countsOf(field, people, question)})`;
    }),
  ];
  const rows = await work.tx.execute<{ field: string; value: string; people: number }>(sql`
    with found as materialized (select ${columns} from ${e} where ${conditions(question)})
    ${sql.join(parts, sql` union all `)}`);
  return facetsFrom(rows.map(({ field, value, people }) => ({ field, value, people })));
}

const columns = sql`reviewer_until, supervisor_until, province_codes, youth_region_codes, themes, sectors,
  review_forms, spoken_languages, available_months`;

function countsOf(field: RegistryFilterField, people: SQL, { today }: RegistryQuestion): SQL {
  if (field === 'role') {
    return sql`select 'role', role, count(*)::int from ${people},
      unnest(array['reviewer', 'supervisor'], array[reviewer_until, supervisor_until]) as valid (role, until)
      where until >= ${today} group by role`;
  }
  if (field === 'availableFrom') {
    return sql`select 'availableFrom', to_char(${lastMonth}, 'YYYY-MM') as last, count(*)::int from ${people}
      where ${lastMonth} >= ${`${monthOf(today)}-01`}::date group by last`;
  }
  return sql`select ${field}::text, value, count(*)::int from ${people}, unnest(${arrays[field]}) as value
    group by value`;
}

const arrays: Readonly<Record<Exclude<RegistryFilterField, 'role' | 'availableFrom'>, SQL>> = {
  provinceCode: sql`province_codes`,
  youthRegionCode: sql`youth_region_codes`,
  theme: sql`themes`,
  sector: sql`sectors`,
  reviewForm: sql`review_forms`,
  spokenLanguage: sql`spoken_languages`,
};
