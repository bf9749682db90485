import type { RegistryFilterField, RegistrySearch } from '~/domain/registry/search/registry-search';
import type { Language } from '~/i18n/language';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';

export type SearchPart = RegistryFilterField | 'text' | 'near' | 'withinKm';

export interface PlaceNames {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly youthRegions: readonly { readonly code: string; readonly name: string }[];
}

/** Says a part of a search in words: `Provincie: Utrecht`; null when that part is not set. */
export function useFilterWords(
  places: PlaceNames,
): (part: SearchPart, search: RegistrySearch) => string | null {
  const t = useT('registerSearch');
  const register = useT('register');
  const domain = useT('domain');
  const language = useLanguage();
  const nameOf = (list: PlaceNames['provinces'], code: string) =>
    list.find((place) => place.code === code)?.name ?? code;
  const words: Readonly<Record<SearchPart, (value: string) => string>> = {
    text: (value) => value,
    role: (value) => register(value === 'supervisor' ? 'supervisors' : 'reviewers'),
    provinceCode: (value) => nameOf(places.provinces, value),
    youthRegionCode: (value) => nameOf(places.youthRegions, value),
    theme: (value) => domain(`theme.${value}` as 'theme.other'),
    sector: (value) => domain(`sector.${value}` as 'sector.education'),
    reviewForm: (value) => domain(`reviewForm.${value}` as 'reviewForm.full'),
    spokenLanguage: (value) => domain(`spokenLanguage.${value}` as 'spokenLanguage.nl'),
    availableFrom: (value) => formatMonth(language satisfies Language, value),
    near: (value) => value,
    withinKm: (value) => value,
  };
  return (part, search) => {
    const value = search[part];
    return value === undefined || value === ''
      ? null
      : t(`active-${part}`, { value: words[part](String(value)) });
  };
}

/** The same search without one part, from its first page. */
export function withoutPart(search: RegistrySearch, part: SearchPart): RegistrySearch {
  const { [part]: _gone, ...rest } = search;
  const alone = part === 'near' ? { withinKm: undefined, sort: withoutDistance(search.sort) } : {};
  return { ...rest, text: part === 'text' ? '' : search.text, ...alone, page: 1 };
}

function withoutDistance(sort: RegistrySearch['sort']): RegistrySearch['sort'] {
  return sort === 'distance' ? 'fit' : sort;
}

export const searchParts: readonly SearchPart[] = [
  'text',
  'role',
  'provinceCode',
  'youthRegionCode',
  'near',
  'withinKm',
  'theme',
  'sector',
  'reviewForm',
  'spokenLanguage',
  'availableFrom',
];
