import { sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { FindingStatus } from '../finding-status';
import { type FindingList, findingsPerPage } from './finding-lists';

export interface ListedFinding {
  readonly id: string;
  readonly title: string;
  readonly status: FindingStatus;
  readonly statusSince: Date;
  readonly writtenBy: string | null;
  /** Whether the person who asks had a part in it, and so does not release it. */
  readonly hadPart: boolean;
}

export interface FindingListPage {
  readonly rows: readonly ListedFinding[];
  readonly counts: Readonly<Record<FindingList, number>>;
}

/** Findings for whoever releases them, those that wait longest first, with how many there are in each list. */
export async function listFindings(
  work: Work,
  { list, page }: { readonly list: FindingList; readonly page: number },
): Promise<FindingListPage> {
  const personId = personIdOf(work.actor);
  const marked = sql`
    with latest as (
      select distinct on (taxonomy) id, taxonomy from taxonomy_versions order by taxonomy, version desc
    ), outdated as (
      select distinct f.id
      from codings c
      join findings f on f.id = c.finding_id or f.source_id = c.source_id
      join taxonomy_terms t on t.id = c.term_id
      join taxonomy_versions v on v.id = t.version_id
      join latest l on l.taxonomy = v.taxonomy
      left join taxonomy_terms n on n.version_id = l.id and n.code = t.code
      where c.removed_at is null and n.id is null
    ), marked as (
      select f.id, f.title, f.status, f.status_since, f.source_id, f.written_by_id,
        f.status = 'published' and o.id is not null as is_outdated
      from findings f left join outdated o on o.id = f.id
    )`;
  const rows = await work.tx.execute<{
    id: string;
    title: string;
    status: FindingStatus;
    status_since: string;
    written_by: string | null;
    had_part: boolean;
  }>(sql`${marked}
    select m.id, m.title, m.status, m.status_since, p.name as written_by,
      m.written_by_id = ${personId}
      or exists (select from finding_revisions r where r.finding_id = m.id and r.written_by_id = ${personId})
      or exists (select from codings c where (c.finding_id = m.id or c.source_id = m.source_id)
        and c.removed_at is null and c.coded_by_id = ${personId})
      or exists (select from learning_sources s join seats on seats.request_id = s.request_id
        where s.id = m.source_id and seats.person_id = ${personId} and seats.seat <> 'supervisor'
        and seats.state in ('accepted', 'confirmed', 'completed')) as had_part
    from marked m left join people p on p.id = m.written_by_id
    where ${list === 'recode' ? sql`m.is_outdated` : sql`m.status = ${list}`}
    order by m.status_since, m.id
    limit ${findingsPerPage} offset ${(page - 1) * findingsPerPage}`);
  const [counts] = await work.tx.execute<Record<FindingList, number>>(sql`${marked}
    select count(*) filter (where status = 'offered')::int as offered,
      count(*) filter (where status = 'draft')::int as draft,
      count(*) filter (where status = 'published')::int as published,
      count(*) filter (where status = 'withdrawn')::int as withdrawn,
      count(*) filter (where is_outdated)::int as recode
    from marked`);
  if (!counts) throw new Error('findings could not be counted');
  return {
    rows: [...rows].map((row) => ({
      id: row.id,
      title: row.title,
      status: row.status,
      statusSince: new Date(row.status_since),
      writtenBy: row.written_by,
      hadPart: row.had_part === true,
    })),
    counts,
  };
}
