import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import type { Language } from '../accounts/language';
import { calendarDayAt } from '../kernel/calendar-day';
import { foundMark } from './found-mark';
import { notSteppedBackFrom } from './freshness';
import type { LibraryFilter } from './library-queries.server';
import { hitsPerPage } from './resource-settings';
import type { ResourceKind } from './resource-words';
import { type TextsInLanguage, textsIn } from './version-texts';

export interface LibraryHit {
  readonly slug: string;
  readonly kind: ResourceKind;
  readonly text: Omit<TextsInLanguage, 'body'>;
  /** Words around what was found in the text itself, with `foundMark` around them; `null` when only a file has it. */
  readonly snippet: string | null;
  /** The page of a file that fits best. */
  readonly inFile: {
    readonly fileId: string;
    readonly name: string;
    readonly page: number;
    readonly snippet: string;
  } | null;
}

export interface LibrarySearch extends LibraryFilter {
  readonly text: string;
  readonly page: number;
}

interface Row extends Record<string, unknown> {
  slug: string;
  kind: ResourceKind;
  title_nl: string;
  summary_nl: string;
  title_en: string | null;
  summary_en: string | null;
  text_snippet: string | null;
  file_id: string | null;
  file_name: string | null;
  page: number | null;
  page_snippet: string | null;
  total: number;
}

/**
 * Resources in which these words stand, in their text or on a page of their files, Dutch and English alike: what fits
 * best first. Only what whoever asks may read, and what is not out of date.
 */
export async function searchLibrary(
  work: Work,
  language: Language,
  { text, page, step, kind }: LibrarySearch,
): Promise<{ readonly hits: readonly LibraryHit[]; readonly total: number; readonly pages: number }> {
  const from = notSteppedBackFrom(calendarDayAt(work.now));
  const rows = await work.tx.execute<Row>(sql`
    with asked as (
      select websearch_to_tsquery('dutch', ${text}) as nl, websearch_to_tsquery('english', ${text}) as en
    ), readable as (
      select r.slug, r.kind, v.*
      from resources r join resource_versions v on v.resource_id = r.id
      where v.state = 'published' and r.withdrawn_at is null and r.review_by_on >= ${from}
        ${step ? sql`and ${step} = any(r.steps)` : sql``} ${kind ? sql`and r.kind = ${kind}` : sql``}
    ), in_text as (
      select v.id, greatest(ts_rank(v.search_nl, a.nl), ts_rank(v.search_en, a.en)) as rank
      from readable v cross join asked a
      where v.search_nl @@ a.nl or v.search_en @@ a.en
    ), in_files as (
      select distinct on (v.id) v.id, f.id as file_id, f.name as file_name, p.page, p.part, f.document_id,
        ts_rank(p.search, case p.language when 'en' then a.en else a.nl end) as rank
      from readable v
      join resource_files f on f.version_id = v.id
      join resource_document_pages p on p.document_id = f.document_id
      cross join asked a
      where p.search @@ case p.language when 'en' then a.en else a.nl end
      order by v.id, rank desc, p.page, p.part
    ), hits as (
      select v.*, t.rank as text_rank, f.file_id, f.file_name, f.page, f.part, f.document_id,
        count(*) over ()::int as total
      from readable v
      left join in_text t on t.id = v.id
      left join in_files f on f.id = v.id
      where t.id is not null or f.id is not null
      order by coalesce(t.rank, 0) + coalesce(f.rank, 0) desc, v.title_nl, v.id
      limit ${hitsPerPage} offset ${(page - 1) * hitsPerPage}
    )
    select h.slug, h.kind, h.title_nl, h.summary_nl, h.title_en, h.summary_en, h.file_id, h.file_name, h.page, h.total,
      case
        when h.text_rank is null then null
        when h.search_en @@ a.en and (${language} = 'en' or not h.search_nl @@ a.nl)
          then ts_headline('english', concat_ws(' ', h.summary_en, h.body_en), a.en, ${headlineOptions})
        else ts_headline('dutch', concat_ws(' ', h.summary_nl, h.body_nl), a.nl, ${headlineOptions})
      end as text_snippet,
      case when p.page is null then null
        else ts_headline(case p.language when 'en' then 'english'::regconfig else 'dutch'::regconfig end,
          p.words, case p.language when 'en' then a.en else a.nl end, ${headlineOptions})
      end as page_snippet
    from hits h
    cross join asked a
    left join resource_document_pages p on p.document_id = h.document_id and p.page = h.page and p.part = h.part
    order by coalesce(h.text_rank, 0) + coalesce(ts_rank(p.search, case p.language when 'en' then a.en else a.nl end), 0) desc,
      h.title_nl, h.id`);
  const total = rows[0]?.total ?? 0;
  return {
    hits: [...rows].map((row) => hitOf(row, language)),
    total,
    pages: Math.max(1, Math.ceil(total / hitsPerPage)),
  };
}

const headlineOptions: SQL = sql.raw(
  `'StartSel=${foundMark.start},StopSel=${foundMark.end},MaxWords=32,MinWords=14,MaxFragments=1'`,
);

function hitOf(row: Row, language: Language): LibraryHit {
  const { body: _, ...text } = textsIn(language, {
    titleNl: row.title_nl,
    summaryNl: row.summary_nl,
    bodyNl: '',
    titleEn: row.title_en,
    summaryEn: row.summary_en,
    bodyEn: '',
  });
  return {
    slug: row.slug,
    kind: row.kind,
    text,
    snippet: row.text_snippet === null ? null : withoutSigns(row.text_snippet),
    inFile:
      row.file_id !== null && row.file_name !== null && row.page !== null
        ? { fileId: row.file_id, name: row.file_name, page: row.page, snippet: row.page_snippet ?? '' }
        : null,
  };
}

/** A snippet is read as a sentence: the signs of Markdown say nothing in it. */
function withoutSigns(markdown: string): string {
  return markdown
    .replace(/\]\([^)\s]*\)/g, '')
    .replace(/[*_`#>|[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
