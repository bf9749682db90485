import { isMonth } from '../../kernel/month';
import { accreditedRoles } from '../accreditation/accreditation-status';
import { sectors, spokenLanguages, themes } from '../expertise';
import { reviewForms } from '../review-form';
import { type RegistrySearch, radii, registrySorts } from './registry-search';

/** The words of a registry search as they stand in its address. */
const parameters = {
  text: 'q',
  role: 'rol',
  provinceCode: 'provincie',
  youthRegionCode: 'regio',
  theme: 'thema',
  sector: 'werkveld',
  reviewForm: 'vorm',
  spokenLanguage: 'taal',
  availableFrom: 'vanaf',
  near: 'gemeente',
  withinKm: 'afstand',
  sort: 'volgorde',
  page: 'pagina',
} as const satisfies Record<keyof RegistrySearch, string>;

export { parameters as registryParameters };

/** Reads a search from an address. What makes no sense is left out, so that every address gives a page. */
export function searchFromAddress(query: URLSearchParams): RegistrySearch {
  function oneOf<Word extends string>(words: readonly Word[], parameter: string): Word | undefined {
    const given = query.get(parameter);
    return words.find((word) => word === given);
  }
  function code(parameter: string): string | undefined {
    const given = query.get(parameter) ?? '';
    return /^[A-Za-z0-9-]{2,40}$/.test(given) ? given : undefined;
  }
  const month = query.get(parameters.availableFrom) ?? '';
  const page = Number(query.get(parameters.page));
  const km = Number(query.get(parameters.withinKm));
  return {
    text: (query.get(parameters.text) ?? '').slice(0, 200),
    role: oneOf(accreditedRoles, parameters.role),
    provinceCode: code(parameters.provinceCode),
    youthRegionCode: code(parameters.youthRegionCode),
    theme: oneOf(themes, parameters.theme),
    sector: oneOf(sectors, parameters.sector),
    reviewForm: oneOf(reviewForms, parameters.reviewForm),
    spokenLanguage: oneOf(spokenLanguages, parameters.spokenLanguage),
    availableFrom: isMonth(month) ? month : undefined,
    near: query.get(parameters.near)?.trim().slice(0, 80) || undefined,
    withinKm: radii.find((radius) => radius === km),
    sort: oneOf(registrySorts, parameters.sort) ?? 'fit',
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The address of a search; what has its usual value is left out. */
export function addressOfSearch(search: RegistrySearch): string {
  const query = new URLSearchParams();
  for (const [field, parameter] of Object.entries(parameters)) {
    const value = search[field as keyof RegistrySearch];
    const isUsual = value === undefined || value === '' || value === 'fit' || value === 1;
    if (!isUsual) query.set(parameter, String(value));
  }
  return query.size > 0 ? `/register?${query}` : '/register';
}
