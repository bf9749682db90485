import type { Work } from '~/db/with-actor.server';
import { type SearchServer, searchServer } from '~/platform/search-server.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { kilometresToPlaces } from './distance';
import { loadEntries } from './entry-queries.server';
import { findLoosenings } from './loosenings.server';
import { meilisearchWhenCurrent } from './meilisearch-when-current.server';
import { type MunicipalityMatch, matchMunicipality } from './municipality-match';
import { listPlacedMunicipalities } from './municipality-queries.server';
import { postgresEngine } from './postgres-engine.server';
import type { Nearby, RegistryQuestion, RegistrySearchEngine } from './registry-engine';
import { understandText } from './registry-lexicon.server';
import {
  entriesPerPage,
  type RegistryResults,
  type RegistrySearch,
  registryFilterFields,
} from './registry-search';
import type { WordExpansion } from './word-expansion';

/**
 * Finds listed people, with the search server where there is one that knows every change, and else in Postgres. As
 * many statements for one person as for fifty.
 */
export async function searchRegistry(
  work: Work,
  search: RegistrySearch,
  server: SearchServer | null = searchServer(),
): Promise<RegistryResults> {
  const meilisearch = server && (await meilisearchWhenCurrent(work, server));
  const understood = await understandSearch(work, search);
  return (
    (meilisearch && (await answerWith(meilisearch, work, understood))) ??
    (await answerFromPostgres(work, understood))
  );
}

/** A search after its words and its municipality were looked up. */
export interface UnderstoodSearch {
  readonly expansions: readonly WordExpansion[];
  readonly place: MunicipalityMatch | null;
  readonly question: RegistryQuestion;
}

export async function understandSearch(work: Work, search: RegistrySearch): Promise<UnderstoodSearch> {
  const expansions = await understandText(work, search.text);
  const { place, nearby } = await lookUpPlace(work, search);
  const page = Math.max(1, Math.trunc(search.page));
  const filters = Object.fromEntries(registryFilterFields.map((field) => [field, search[field]]));
  return {
    expansions,
    place,
    question: {
      groups: expansions.flatMap(({ groups }) => groups),
      filters,
      nearby,
      sort: search.sort,
      today: calendarDayAt(work.now),
      offset: (page - 1) * entriesPerPage,
      limit: entriesPerPage,
    },
  };
}

export async function answerFromPostgres(work: Work, understood: UnderstoodSearch): Promise<RegistryResults> {
  const answer = await answerWith(postgresEngine(work), work, understood);
  if (!answer) throw new Error('Postgres found people it does not know');
  return answer;
}

/**
 * Names and permission come from the database, whoever found them: null when somebody on the page should not be
 * there, as when the engine has not heard of a change.
 */
export async function answerWith(
  engine: RegistrySearchEngine,
  work: Work,
  { question, expansions, place }: UnderstoodSearch,
): Promise<RegistryResults | null> {
  const found = await engine.find(question);
  if (!found) return null;
  const entries = await loadEntries(work, found.personIds, question);
  if (entries.length < found.personIds.length) return null;
  const loosenings = found.total === 0 ? await findLoosenings(work, question) : [];
  return {
    entries,
    total: found.total,
    pages: Math.max(1, Math.ceil(found.total / entriesPerPage)),
    facets: found.facets,
    corrections: expansions.filter(({ correctedTo }) => correctedTo !== null),
    unknownWords: expansions.filter(({ words }) => words.length === 0).map(({ typed }) => typed),
    place,
    loosenings,
  };
}

async function lookUpPlace(
  work: Work,
  { near, withinKm }: RegistrySearch,
): Promise<{ place: MunicipalityMatch | null; nearby: Nearby | null }> {
  if (!near?.trim()) return { place: null, nearby: null };
  const municipalities = await listPlacedMunicipalities(work);
  const place = matchMunicipality(near, municipalities);
  if (place.kind !== 'found') return { place, nearby: null };
  const { municipality } = place;
  if (municipality.latitude === null) return { place: { kind: 'unplaced', typed: near }, nearby: null };
  const { code, name } = municipality;
  return {
    place: { kind: 'found', municipality: { code, name } },
    nearby: { kmByPlace: kilometresToPlaces(municipality, municipalities), withinKm: withinKm ?? null },
  };
}
