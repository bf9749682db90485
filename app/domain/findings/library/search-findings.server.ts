import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';
import { fewestReviews } from '../disclosure/fewest-reviews.server';
import { excerptOf } from './excerpt';
import { type Facet, isSameFacet, type LibrarySearch, type OfferedTerm } from './library-search';
import { atLeast } from './rounded-count';

const perPage = 10;

export interface FoundFinding {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  /** Only those that are shown. */
  readonly codes: readonly Facet[];
}

export interface FoundFindings {
  readonly isOpen: boolean;
  readonly findings: readonly FoundFinding[];
  readonly pages: number;
  readonly atLeast: number;
  readonly offered: Readonly<Record<string, readonly OfferedTerm[]>>;
  /** No finding has all the words; those found have some of them. */
  readonly isPartial: boolean;
}

/**
 * Published findings that show all the codes asked for and have the words. A combination that fewer reviews show than
 * the library asks finds nothing, in the same words as one that nobody shows; a term is offered when enough reviews
 * are behind what it leads to. Never by date: by how well the words fit, else in an order without meaning.
 * Four statements, however much is found.
 */
export async function searchFindings(work: Work, search: LibrarySearch): Promise<FoundFindings> {
  const fewest = await fewestReviews(work);
  const matched = matchedBy(search, fewest);
  const found = await work.tx.execute<{
    id: string;
    title: string;
    pattern: string;
    codes: Facet[] | null;
  }>(sql`
    ${matched}
    select f.id, f.title, f.pattern,
      (select json_agg(json_build_object('taxonomy', c.taxonomy, 'code', c.code))
        from finding_public_codes c where c.finding_id = f.id) as codes
    from kept join findings f on f.id = kept.id
    order by kept.fit desc, md5(f.id::text)
    limit ${perPage} offset ${(search.page - 1) * perPage}`);
  const [whole] = await work.tx.execute<{ is_open: boolean; total: number; is_partial: boolean }>(sql`
    ${matched}
    select (select is_open from library_state) as is_open, count(*)::int as total,
      coalesce(bool_and(not has_all), false) as is_partial
    from kept`);
  const terms = await work.tx.execute<{ taxonomy: string; code: string; findings: number }>(sql`
    ${matched}
    select c.taxonomy, c.code, count(distinct c.finding_id)::int as findings
    from kept join finding_public_codes c on c.finding_id = kept.id
    group by c.taxonomy, c.code
    having count(distinct kept.source_id) >= ${fewest}
    order by findings desc, c.code`);
  const total = whole?.total ?? 0;
  const offered = [...terms].filter((term) => !search.facets.some((facet) => isSameFacet(facet, term)));
  return {
    isOpen: whole?.is_open ?? false,
    findings: [...found].map(({ id, title, pattern, codes }) => ({
      id,
      title,
      excerpt: excerptOf(pattern),
      codes: codes ?? [],
    })),
    pages: Math.ceil(total / perPage),
    atLeast: atLeast(total),
    offered: Object.fromEntries(
      [...groupBy(offered, ({ taxonomy }) => taxonomy)].map(([taxonomy, values]) => [
        taxonomy,
        values.map(({ code, findings }) => ({ code, atLeast: atLeast(findings) })),
      ]),
    ),
    isPartial: whole?.is_partial ?? false,
  };
}

/** The findings a search is about, as `kept`; with all the words where any has them all, else with some. */
function matchedBy({ facets, words }: LibrarySearch, fewest: number): SQL {
  const showsAll = sql.join(
    [
      sql`true`,
      ...facets.map(
        ({ taxonomy, code }) => sql`exists (select from finding_public_codes c
          where c.finding_id = f.id and c.taxonomy = ${taxonomy} and c.code = ${code})`,
      ),
    ],
    sql` and `,
  );
  const hasWords = words === '' ? sql`true` : sql`(said.words @@ asked.whole or said.words @@ asked.part)`;
  return sql`
    with asked as (
      select websearch_to_tsquery('dutch', ${words}) as whole,
        replace(plainto_tsquery('dutch', ${words})::text, '&', '|')::tsquery as part
    ),
    selected as (
      select f.* from findings f
      where f.status = 'published' and (select is_open from library_state) and ${showsAll}
    ),
    matched as (
      select f.id, f.source_id,
        ${words === '' ? sql`true` : sql`said.words @@ asked.whole`} as has_all,
        ${words === '' ? sql`0` : sql`ts_rank(said.words, asked.part)`} as fit
      from selected f
      cross join asked
      cross join lateral (
        select finding_words(f.title, f.pattern, f.wider, f.went_well, f.considerations) as words
      ) said
      where ${hasWords} and (select count(distinct source_id) from selected) >= ${fewest}
    ),
    kept as (
      select * from matched where has_all or not (select bool_or(has_all) from matched)
    )`;
}
