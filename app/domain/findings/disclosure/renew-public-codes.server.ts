import { sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { findingPublicCodes, libraryState } from '~/db/schema/findings';
import type { Work } from '~/db/with-actor.server';
import type { CodedFinding } from './coded-finding';
import { fewestReviews } from './fewest-reviews.server';
import { showableCodes } from './showable-codes';

const separator = '/';

/**
 * Works out anew which codes of which finding may be shown. Part of every command that changes what is published, how
 * it is coded, or from how many reviews on a combination is shown: a visitor never sees a library in between.
 */
export async function renewPublicCodes(work: Work): Promise<void> {
  await asSystem(work, 'renew-public-codes', async (portal) => {
    // Two changes of the library at once must see each other.
    await portal.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('library', 0))`);
    const { isOpen, codes } = showableCodes(await listCoded(portal), await fewestReviews(portal));
    const rows = [...codes].flatMap(([findingId, shown]) =>
      shown.map((both) => {
        const [taxonomy = '', code = ''] = both.split(separator);
        return { findingId, taxonomy, code };
      }),
    );
    await portal.tx.delete(findingPublicCodes);
    if (isOpen && rows.length > 0) await portal.tx.insert(findingPublicCodes).values(rows);
    await portal.tx
      .insert(libraryState)
      .values({ isOpen, renewedAt: work.now })
      .onConflictDoUpdate({ target: libraryState.only, set: { isOpen, renewedAt: work.now } });
  });
}

/** Published findings with their codes in the latest version of each taxonomy, in the order of the taxonomies. */
async function listCoded(work: Work): Promise<CodedFinding[]> {
  const rows = await work.tx.execute<{ id: string; source_id: string; codes: string[] }>(sql`
    with latest as (
      select distinct on (taxonomy) id, taxonomy from taxonomy_versions order by taxonomy, version desc
    )
    select f.id, f.source_id,
      coalesce(array_agg(distinct_codes.code order by distinct_codes.position, distinct_codes.code)
        filter (where distinct_codes.code is not null), '{}') as codes
    from findings f
    left join lateral (
      select distinct x.position, t.taxonomy || ${separator} || now_term.code as code
      from codings c
      join taxonomy_terms term on term.id = c.term_id
      join taxonomy_versions t on t.id = term.version_id
      join taxonomies x on x.key = t.taxonomy
      join latest l on l.taxonomy = t.taxonomy
      join taxonomy_terms now_term on now_term.version_id = l.id and now_term.code = term.code
      where c.removed_at is null and (c.finding_id = f.id or c.source_id = f.source_id)
    ) distinct_codes on true
    where f.status = 'published'
    group by f.id, f.source_id
    order by f.id`);
  return [...rows].map(({ id, source_id, codes }) => ({ id, sourceId: source_id, codes }));
}
