import { type SQL, sql } from 'drizzle-orm';
import { registryEntries, registryWords } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { firstDayOf, monthOf } from '../../kernel/month';
import type { AccreditationLevel } from '../accreditation/accreditation-status';
import type { CareDomain } from '../expertise';
import {
  entriesPerPage,
  type RegistryEntry,
  type RegistryResults,
  type RegistrySearch,
} from './registry-search';
import { expandWord, searchWords, sharedStem, type WordExpansion } from './search-words';

/** Finds listed people. Three statements at most, however many there are. */
export async function searchRegistry(work: Work, search: RegistrySearch): Promise<RegistryResults> {
  const expansions = await expandWords(work, searchWords(search.text));
  const query = searchQuery(expansions);
  const today = calendarDayAt(work.now);
  const page = Math.max(1, Math.trunc(search.page));
  const where = sql.join(conditions(search, query, today), sql` and `);
  // Apart, so that a page in order of name stops after its last row, and a page after the last knows the total.
  const [rows, [counted]] = await Promise.all([
    // The inner select pages, so that the outer one works out months for twenty people and not for all before them.
    work.tx.execute<EntryRow>(sql`
      select slug, name, employer, care_domain, themes, province_codes, shows_availability,
        case when reviewer_until >= ${today} then reviewer_level end as reviewer_level,
        coalesce(supervisor_until >= ${today}, false) as is_supervisor,
        ${firstFreeMonth(today)} as first_available
      from (
        select * from ${registryEntries}
        where ${where}
        order by ${order(search, query, today)}
        limit ${entriesPerPage} offset ${(page - 1) * entriesPerPage}) as page`),
    work.tx.execute<{ total: number }>(
      sql`select count(*)::int as total from ${registryEntries} where ${where}`,
    ),
  ]);
  const total = counted?.total ?? 0;
  return {
    entries: rows.map(entryOf),
    total,
    pages: Math.max(1, Math.ceil(total / entriesPerPage)),
    corrections: expansions.filter((expansion) => expansion.correctedTo !== null),
  };
}

type EntryRow = {
  slug: string;
  name: string;
  employer: string | null;
  care_domain: CareDomain;
  themes: string[];
  province_codes: string[];
  shows_availability: boolean;
  reviewer_level: AccreditationLevel | null;
  is_supervisor: boolean;
  first_available: string | null;
};

function entryOf(row: EntryRow): RegistryEntry {
  return {
    slug: row.slug,
    name: row.name,
    reviewerLevel: row.reviewer_level,
    isSupervisor: row.is_supervisor,
    employer: row.employer,
    careDomain: row.care_domain,
    themes: row.themes,
    provinceCodes: row.province_codes,
    showsAvailability: row.shows_availability,
    firstAvailableMonth: row.first_available ? monthOf(row.first_available) : null,
  };
}

/** The known words each typed word may stand for: those that hold it, and those that look like it. */
async function expandWords(work: Work, typed: readonly string[]): Promise<WordExpansion[]> {
  if (typed.length === 0) return [];
  const rows = await work.tx.execute<{ typed: string; word: string }>(sql`
    select typed, word
    from unnest(${`{${typed.join(',')}}`}::text[]) as typed
    cross join lateral (
      select word from ${registryWords}
      where word like typed || '%'
        or (length(typed) >= 4 and (word like '%' || typed || '%' or word % typed))
      order by similarity(word, typed) desc, word
      limit 40
    ) as known`);
  return typed.map((word) =>
    expandWord(
      word,
      rows.filter((row) => row.typed === word).map((row) => row.word),
    ),
  );
}

/**
 * Every typed word must occur: literally, as the beginning of a word, by its Dutch stem, or in a longer word; one
 * that occurs nowhere as what it was taken for.
 */
function searchQuery(expansions: readonly WordExpansion[]): SQL | null {
  if (expansions.length === 0) return null;
  const parts = expansions.map(({ typed, words, correctedTo }) => {
    const beginnings = [typed, sharedStem(typed) ?? typed].map((word) => `'${word}':*`);
    const literally = (correctedTo === null ? [typed, ...words] : words).map((word) => `'${word}'`);
    const asWritten = new Set(correctedTo === null ? [...literally, ...beginnings] : literally);
    return sql`(to_tsquery('simple', ${[...asWritten].join(' | ')})
      || to_tsquery('dutch', ${[...new Set(literally)].join(' | ')}))`;
  });
  return sql`(${sql.join(parts, sql` && `)})`;
}

function conditions(search: RegistrySearch, query: SQL | null, today: string): SQL[] {
  const e = registryEntries;
  const found: SQL[] = [];
  if (search.role !== 'supervisor' && search.role !== 'reviewer') {
    found.push(sql`(${e.reviewerUntil} >= ${today} or ${e.supervisorUntil} >= ${today})`);
  }
  if (search.role === 'reviewer') found.push(sql`${e.reviewerUntil} >= ${today}`);
  if (search.role === 'supervisor') found.push(sql`${e.supervisorUntil} >= ${today}`);
  if (search.provinceCode) found.push(sql`${e.provinceCodes} @> array[${search.provinceCode}]::text[]`);
  if (search.youthRegionCode)
    found.push(sql`${e.youthRegionCodes} @> array[${search.youthRegionCode}]::text[]`);
  if (search.theme) found.push(sql`${e.themes} @> array[${search.theme}]::text[]`);
  if (search.sector) found.push(sql`${e.sectors} @> array[${search.sector}]::text[]`);
  if (search.reviewForm) found.push(sql`${e.reviewForms} @> array[${search.reviewForm}]::text[]`);
  if (search.spokenLanguage) found.push(sql`${e.spokenLanguages} @> array[${search.spokenLanguage}]::text[]`);
  if (search.availableFrom) {
    found.push(
      sql`exists (select from unnest(${e.availableMonths}) as month where month >= ${firstDayOf(search.availableFrom)})`,
    );
  }
  if (query) found.push(sql`${e.searchVector} @@ ${query}`);
  return found;
}

function order(search: RegistrySearch, query: SQL | null, today: string): SQL {
  const byName = sql`name, person_id`;
  if (search.sort === 'available') return sql`${firstFreeMonth(today)} nulls last, ${byName}`;
  if (search.sort === 'fit' && query) {
    return sql`ts_rank('{0.1, 0.3, 0.6, 1}', ${registryEntries.searchVector}, ${query}) desc, ${byName}`;
  }
  return byName;
}

function firstFreeMonth(today: string): SQL {
  return sql`(select min(month) from unnest(available_months) as month
    where month >= ${firstDayOf(monthOf(today))}::date)::text`;
}
