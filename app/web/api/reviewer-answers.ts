import type { z } from 'zod';
import type { PublicProfile } from '~/domain/registry/profile/public-profile';
import {
  entriesPerPage,
  type RegistryResults,
  type RegistrySearch,
} from '~/domain/registry/search/registry-search';
import { apiBase, type Link } from './api-headers';
import type { ParameterError } from './api-problem';
import { type ReviewerQuery, reviewer, reviewerList } from './api-schemas';

export function searchOf(query: ReviewerQuery): RegistrySearch {
  return {
    text: query.q ?? '',
    role: query.role,
    provinceCode: query.province,
    youthRegionCode: query.youthRegion,
    theme: query.theme,
    sector: query.sector,
    reviewForm: query.form,
    spokenLanguage: query.language,
    availableFrom: query.availableFrom,
    near: query.near,
    withinKm: query.withinKm,
    sort: query.sort ?? 'fit',
    page: query.page ?? 1,
  };
}

/** What cannot be counted from anywhere: a distance without a municipality, or from one nobody knows. */
export function placeErrors(query: ReviewerQuery, place: RegistryResults['place']): ParameterError[] {
  if (query.near === undefined) {
    return [
      ...(query.withinKm === undefined ? [] : [{ parameter: 'withinKm', code: 'needs-near' } as const]),
      ...(query.sort === 'distance' ? [{ parameter: 'sort', code: 'needs-near' } as const] : []),
    ];
  }
  if (place?.kind === 'found') return [];
  const expected = place?.kind === 'unknown' ? place.suggestions.join(', ') : '';
  return [{ parameter: 'near', code: 'unknown-place', expected: expected || '-' }];
}

function addressesOf(origin: string, slug: string) {
  return { url: `${origin}${apiBase}/reviewers/${slug}`, page: `${origin}/register/${slug}` };
}

/** A page of people. Parsing leaves out what the document does not promise, and fails on a code it does not know. */
export function reviewerListOf(
  { entries, total, pages, corrections, unknownWords, place }: RegistryResults,
  page: number,
  origin: string,
): z.infer<typeof reviewerList> {
  return reviewerList.parse({
    items: entries.map(({ provinceCodes, ...entry }) => ({
      ...entry,
      ...addressesOf(origin, entry.slug),
      provinces: provinceCodes,
    })),
    total,
    page,
    pages,
    perPage: entriesPerPage,
    corrections: corrections.map(({ typed, correctedTo }) => ({ typed, used: correctedTo ?? '' })),
    unknownWords,
    near: place?.kind === 'found' ? place.municipality : null,
  });
}

export function reviewerOf(profile: PublicProfile, origin: string): z.infer<typeof reviewer> {
  const { reviewForms, spokenLanguages, provinceCodes, youthRegionCodes, ...same } = profile;
  return reviewer.parse({
    ...same,
    ...addressesOf(origin, profile.slug),
    forms: reviewForms,
    languages: spokenLanguages,
    provinces: provinceCodes,
    youthRegions: youthRegionCodes,
  });
}

/** The pages around this one, of the same search. */
export function pageLinks(query: ReviewerQuery, pages: number): Link[] {
  const page = query.page ?? 1;
  const at = (wanted: number) => {
    const address = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined && name !== 'page') address.set(name, String(value));
    }
    address.set('page', String(wanted));
    return `${apiBase}/reviewers?${address}`;
  };
  return [
    { rel: 'first', to: at(1) },
    ...(page > 1 ? [{ rel: 'prev' as const, to: at(Math.min(page - 1, pages)) }] : []),
    ...(page < pages ? [{ rel: 'next' as const, to: at(page + 1) }] : []),
    { rel: 'last', to: at(pages) },
  ];
}
