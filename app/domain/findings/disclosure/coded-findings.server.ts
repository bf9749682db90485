import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { CodedFinding } from './coded-finding';

/** Between the key of a taxonomy and a code of it. */
export const codeSeparator = '/';

/**
 * Published findings, and one more as if it were, with their codes in the latest version of each taxonomy, in the order
 * of the taxonomies.
 */
export async function listCoded(work: Work, alsoId: string | null = null): Promise<CodedFinding[]> {
  const rows = await work.tx.execute<{ id: string; source_id: string; codes: string[] }>(sql`
    with latest as (
      select distinct on (taxonomy) id, taxonomy from taxonomy_versions order by taxonomy, version desc
    )
    select f.id, f.source_id,
      coalesce(array_agg(distinct_codes.code order by distinct_codes.position, distinct_codes.code)
        filter (where distinct_codes.code is not null), '{}') as codes
    from findings f
    left join lateral (
      select distinct x.position, t.taxonomy || ${codeSeparator} || now_term.code as code
      from codings c
      join taxonomy_terms term on term.id = c.term_id
      join taxonomy_versions t on t.id = term.version_id
      join taxonomies x on x.key = t.taxonomy
      join latest l on l.taxonomy = t.taxonomy
      join taxonomy_terms now_term on now_term.version_id = l.id and now_term.code = term.code
      where c.removed_at is null and (c.finding_id = f.id or c.source_id = f.source_id)
    ) distinct_codes on true
    where f.status = 'published' or f.id = ${alsoId}
    group by f.id, f.source_id
    order by f.id`);
  return [...rows].map(({ id, source_id, codes }) => ({ id, sourceId: source_id, codes }));
}
