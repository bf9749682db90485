import { type SQL, sql } from 'drizzle-orm';
import { registryEntries } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { dayNumber, monthNumber, type RegistryDocument } from './registry-document';

type DocumentRow = {
  id: string;
  name_key: string;
  name_words: string[];
  work_words: string[];
  place_words: string[];
  about_words: string[];
  reviewer_until: string | null;
  supervisor_until: string | null;
  sinks_from: string;
  hidden_from: string;
  province_codes: string[];
  youth_region_codes: string[];
  place_codes: string[];
  themes: string[];
  sectors: string[];
  review_forms: string[];
  spoken_languages: string[];
  months: string[];
};

/** The documents of these people, as far as they have a public entry: nothing that is not in it can be sent. */
export async function loadDocuments(work: Work, personIds: readonly string[]): Promise<RegistryDocument[]> {
  return load(work, sql`person_id = any(${`{${personIds.join(',')}}`}::uuid[])`);
}

/** The next documents in the order of ids. */
export async function loadDocumentsAfter(
  work: Work,
  personId: string,
  most: number,
): Promise<RegistryDocument[]> {
  return load(work, sql`person_id > ${personId}::uuid order by person_id limit ${most}`);
}

async function load(work: Work, which: SQL): Promise<RegistryDocument[]> {
  const rows = await work.tx.execute<DocumentRow>(sql`
    select person_id as id, name_key, reviewer_until::text, supervisor_until::text, sinks_from::text,
      hidden_from::text, province_codes, youth_region_codes, place_codes, themes, sectors, review_forms,
      spoken_languages, available_months::text[] as months,
      ${wordsOfWeight('A')} as name_words, ${wordsOfWeight('B')} as work_words,
      ${wordsOfWeight('C')} as place_words, ${wordsOfWeight('D')} as about_words
    from ${registryEntries} where ${which}`);
  return rows.map(documentOf);
}

function wordsOfWeight(weight: string): SQL {
  return sql`array(select lexeme from unnest(search_vector) where ${weight} = any(weights))`;
}

function documentOf(row: DocumentRow): RegistryDocument {
  const months = row.months.map((day) => monthNumber(day.slice(0, 7)));
  return {
    id: row.id,
    nameKey: row.name_key,
    nameWords: row.name_words,
    workWords: row.work_words,
    placeWords: row.place_words,
    aboutWords: row.about_words,
    reviewerUntil: row.reviewer_until ? dayNumber(row.reviewer_until) : 0,
    supervisorUntil: row.supervisor_until ? dayNumber(row.supervisor_until) : 0,
    sinksFrom: dayNumber(row.sinks_from),
    hiddenFrom: dayNumber(row.hidden_from),
    provinceCodes: row.province_codes,
    youthRegionCodes: row.youth_region_codes,
    placeCodes: row.place_codes,
    themes: row.themes,
    sectors: row.sectors,
    reviewForms: row.review_forms,
    spokenLanguages: row.spoken_languages,
    months,
    lastMonth: Math.max(0, ...months),
  };
}
