import { typosBetween } from '../../kernel/typos-between';
import { plainText } from './search-words';

interface Named {
  readonly code: string;
  readonly name: string;
}

export type MunicipalityMatch<Municipality extends Named = Named> =
  | { readonly kind: 'found'; readonly municipality: Municipality }
  | { readonly kind: 'unknown'; readonly typed: string; readonly suggestions: readonly string[] }
  /** Known, but nobody entered its centre. */
  | { readonly kind: 'unplaced'; readonly typed: string };

/** Names beside the official ones that everybody uses. */
const everyday: Readonly<Record<string, string>> = {
  'den haag': 'sgravenhage',
  'den bosch': 'shertogenbosch',
};

const mostSuggestions = 4;

/** Which municipality somebody means: by its name or code, or what looks most like it as suggestions. */
export function matchMunicipality<Municipality extends Named>(
  typed: string,
  municipalities: readonly Municipality[],
): MunicipalityMatch<Municipality> {
  const spoken = plainText(typed)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^gemeente /, '');
  const wanted = letters(everyday[spoken] ?? spoken);
  const exact = municipalities.find(
    ({ code, name }) => wanted !== '' && (letters(name) === wanted || code.toLowerCase() === wanted),
  );
  if (exact) return { kind: 'found', municipality: exact };
  const beginning = municipalities.filter(
    ({ name }) => wanted.length >= 3 && letters(name).startsWith(wanted),
  );
  const [only, ...others] = beginning;
  if (only && others.length === 0) return { kind: 'found', municipality: only };
  const limit = wanted.length < 6 ? 1 : 3;
  const close = municipalities
    .map((municipality) => ({ municipality, typos: typosBetween(wanted, letters(municipality.name), limit) }))
    .filter(({ municipality, typos }) => typos <= limit || holds(municipality.name, wanted))
    .sort((a, b) => a.typos - b.typos || (a.municipality.name < b.municipality.name ? -1 : 1));
  const suggested = [...beginning, ...close.map(({ municipality }) => municipality)].map(({ name }) => name);
  return { kind: 'unknown', typed, suggestions: [...new Set(suggested)].slice(0, mostSuggestions) };
}

function letters(name: string): string {
  return plainText(name).replace(/[^a-z0-9]/g, '');
}

function holds(name: string, wanted: string): boolean {
  return wanted.length >= 4 && letters(name).includes(wanted);
}
