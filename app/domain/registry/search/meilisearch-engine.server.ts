import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import { type Counts, facetsFrom } from './facet-counts';
import { type Attribute, all, atLeast, type Filter } from './meilisearch-filter';
import { conditionOf, segmentsOf } from './meilisearch-segments';
import { dayNumber, monthFromNumber } from './registry-document';
import type { FoundPeople, RegistryQuestion, RegistrySearchEngine } from './registry-engine';
import { type RegistryFilterField, registryFilterFields } from './registry-search';

const facetOf: Readonly<Record<Exclude<RegistryFilterField, 'role'>, Attribute>> = {
  provinceCode: 'provinceCodes',
  youthRegionCode: 'youthRegionCodes',
  theme: 'themes',
  sector: 'sectors',
  reviewForm: 'reviewForms',
  spokenLanguage: 'spokenLanguages',
  availableFrom: 'lastMonth',
};
type FacetField = keyof typeof facetOf;

const roles = { reviewer: 'reviewerUntil', supervisor: 'supervisorUntil' } as const;

/** Anything else is nonsense, and the portal then answers from its own database. */
const answer = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.object({ id: z.uuid() })),
      totalHits: z.int().min(0).default(0),
      facetDistribution: z.record(z.string(), z.record(z.string(), z.int().min(0))).optional(),
    }),
  ),
});
type Answer = z.infer<typeof answer>['results'][number];

/** Asks a search server: once for all counts, and once more when the page does not stand at the beginning. */
export function meilisearchEngine(client: Meilisearch, index: string): RegistrySearchEngine {
  async function ask(queries: readonly (CountedQuery | WindowQuery)[]): Promise<Answer[]> {
    if (queries.length === 0) return [];
    const asked: MultiSearchQuery[] = queries.map((query) => ({ ...common, ...query, indexUid: index }));
    const { results } = answer.parse(await client.multiSearch({ queries: asked }));
    if (results.length !== queries.length) throw new Error('the search server answered another question');
    return results;
  }

  return {
    async find(question): Promise<FoundPeople> {
      const counting = countingQueries(question);
      const condition = conditionOf(question);
      const segments = segmentsOf(question).map((segment) => all([condition, segment]));
      // The first page is mostly all that is asked, so its people come along with the counts.
      const first = question.offset === 0;
      const results = await ask([
        ...counting.map(({ query }) => query),
        ...segments.map((filter) => ({ filter, page: 1, hitsPerPage: first ? question.limit : 0 })),
      ]);
      const counts = countsFrom(counting, results, question);
      const bySegment = results.slice(counting.length);
      const people = first
        ? bySegment
        : await ask(
            windows(
              segments,
              bySegment.map(({ totalHits }) => totalHits),
              question,
            ),
          );
      const personIds = people.flatMap(({ hits }) => hits.map(({ id }) => id)).slice(0, question.limit);
      return { personIds, ...counts };
    },
  };
}

const common = { q: '', attributesToRetrieve: ['id'], sort: ['nameKey:asc', 'id:asc'] };

interface CountedQuery {
  readonly filter: Filter;
  readonly page: number;
  readonly hitsPerPage: number;
  readonly facets?: string[];
}

interface WindowQuery {
  readonly filter: Filter;
  readonly offset: number;
  readonly limit: number;
}

/** The parts of the segments that lie on the page. */
function windows(
  segments: readonly Filter[],
  totals: readonly number[],
  { offset, limit }: RegistryQuestion,
): WindowQuery[] {
  let before = 0;
  return segments.flatMap((filter, at) => {
    const total = totals[at] ?? 0;
    const from = Math.max(0, offset - before);
    const until = Math.min(total, offset + limit - before);
    before += total;
    return until > from ? [{ filter, offset: from, limit: until - from }] : [];
  });
}

interface Counting {
  readonly kind: 'all' | 'role' | FacetField;
  readonly value?: string;
  readonly query: CountedQuery;
}

/** The total with the filters that are not set, each set filter without itself, and both roles. */
function countingQueries(question: RegistryQuestion): Counting[] {
  const fields = registryFilterFields.filter((field): field is FacetField => field !== 'role');
  const set = fields.filter((field) => question.filters[field] !== undefined);
  const open = fields.filter((field) => !set.includes(field));
  const counts = { page: 1, hitsPerPage: 0 };
  const withoutRole = conditionOf(question, 'role');
  const today = dayNumber(question.today);
  return [
    {
      kind: 'all',
      query: { ...counts, filter: conditionOf(question), facets: open.map((field) => facetOf[field]) },
    },
    ...set.map((field) => ({
      kind: field,
      query: { ...counts, filter: conditionOf(question, field), facets: [facetOf[field]] },
    })),
    ...Object.entries(roles).map(([value, attribute]) => ({
      kind: 'role' as const,
      value,
      query: { ...counts, filter: all([withoutRole, atLeast(attribute, today)]) },
    })),
  ];
}

function countsFrom(
  counting: readonly Counting[],
  results: readonly Answer[],
  question: RegistryQuestion,
): Counts {
  return facetsFrom(
    counting.flatMap(({ kind, value = '' }, at) => {
      const result = results[at];
      if (!result) return [];
      if (kind === 'role') return [{ field: 'role', value, people: result.totalHits }];
      const total = kind === 'all' ? [{ field: '', value: '', people: result.totalHits }] : [];
      return [...total, ...facetCounts(result, question)];
    }),
  );
}

function facetCounts({ facetDistribution = {} }: Answer, { today }: RegistryQuestion) {
  const thisMonth = today.slice(0, 7);
  return Object.entries(facetOf).flatMap(([field, attribute]) =>
    Object.entries(facetDistribution[attribute] ?? {}).flatMap(([found, people]) => {
      const value = attribute === 'lastMonth' ? monthFromNumber(found) : found;
      return attribute === 'lastMonth' && value < thisMonth ? [] : [{ field, value, people }];
    }),
  );
}
