import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { fewestReviews } from '../disclosure/fewest-reviews.server';
import type { BriefedFinding } from './briefed-finding';
import type { OfferedTerm } from './library-search';
import { atLeast } from './rounded-count';

/** What the front of the library says of itself: whether it is open, how much is in it, and which terms are shown. */
export interface LibraryFront {
  readonly isOpen: boolean;
  readonly atLeast: number;
  readonly themes: readonly OfferedTerm[];
  readonly sectors: readonly OfferedTerm[];
}

export async function getLibraryFront(work: Work): Promise<LibraryFront> {
  const [whole] = await work.tx.execute<{ is_open: boolean; findings: number }>(sql`
    select is_open, (select count(*)::int from findings where status = 'published') as findings
    from library_state`);
  const fewest = await fewestReviews(work);
  const terms = await work.tx.execute<{ taxonomy: string; code: string; findings: number }>(sql`
    select c.taxonomy, c.code, count(*)::int as findings
    from finding_public_codes c join findings f on f.id = c.finding_id and f.status = 'published'
    where c.taxonomy in ('theme', 'sector')
    group by c.taxonomy, c.code
    having count(distinct f.source_id) >= ${fewest}
    order by c.code`);
  const of = (wanted: string) =>
    [...terms]
      .filter(({ taxonomy }) => taxonomy === wanted)
      .map(({ code, findings }) => ({ code, atLeast: atLeast(findings) }));
  return {
    isOpen: whole?.is_open ?? false,
    atLeast: whole?.is_open ? atLeast(whole.findings) : 0,
    themes: of('theme'),
    sectors: of('sector'),
  };
}

/**
 * The findings that show a sector, in an order without meaning; `null` when the sector is not shown, whether nobody
 * has it or too few.
 */
export async function findBriefing(work: Work, sector: string): Promise<BriefedFinding[] | null> {
  const fewest = await fewestReviews(work);
  const rows = await work.tx.execute<{
    id: string;
    title: string;
    pattern: string;
    went_well: string;
    considerations: string;
    themes: string[] | null;
  }>(sql`
    with of_sector as (
      select f.* from findings f
      join finding_public_codes c on c.finding_id = f.id and c.taxonomy = 'sector' and c.code = ${sector}
      where f.status = 'published' and (select is_open from library_state)
    )
    select f.id, f.title, f.pattern, f.went_well, f.considerations,
      (select array_agg(c.code order by c.code) from finding_public_codes c
        where c.finding_id = f.id and c.taxonomy = 'theme') as themes
    from of_sector f
    where (select count(distinct source_id) from of_sector) >= ${fewest}
    order by md5(f.id::text)`);
  if (rows.length === 0) return null;
  return [...rows].map(({ id, title, pattern, went_well, considerations, themes }) => ({
    id,
    title,
    pattern,
    wentWell: went_well,
    considerations,
    themes: themes ?? [],
  }));
}
