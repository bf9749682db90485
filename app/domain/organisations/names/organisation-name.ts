import { typosBetween } from '../../kernel/typos-between';
import type { OrganisationKind } from '../organisation-kind';

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
}

export type NameMatch =
  | { readonly outcome: 'match'; readonly id: string }
  /** A person has to choose; the likeliest first. */
  | { readonly outcome: 'candidates'; readonly ids: readonly string[] }
  | { readonly outcome: 'none' };

const legalForms = new Set([
  'stichting',
  'vereniging',
  'cooperatie',
  'cooperatief',
  'bv',
  'nv',
  'vof',
  'ua',
  'cv',
]);
const articles = new Set(['de', 'het', 't']);
const smallWords = new Set([
  'de',
  'het',
  'een',
  'en',
  'van',
  'voor',
  'der',
  'den',
  'in',
  'op',
  'aan',
  't',
  's',
]);
const spelledOut: Readonly<Record<string, string>> = {
  gem: 'gemeente',
  st: 'sint',
  jgz: 'jeugdgezondheidszorg',
};
/** Towns that go by two names. */
const otherTownNames: readonly (readonly [RegExp, string])[] = [
  [/\bs ?gravenhage\b/, 'den haag'],
  [/\bs ?hertogenbosch\b/, 'den bosch'],
];

const mostCandidates = 8;

/**
 * A name without what people write differently: capitals, accents, punctuation, legal form, and the
 * abbreviations of "gemeente" and "sint". Empty when nothing else is left.
 */
export function normaliseOrganisationName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b((?:\p{L}\.){2,})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/&|\+/g, ' en ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const town = otherTownNames.reduce((text, [written, spoken]) => text.replace(written, spoken), plain);
  const words = town.split(' ').filter((word) => !legalForms.has(word));
  const first = words[0];
  if (first !== undefined && words.length > 1 && articles.has(first)) words.shift();
  return words.map((word) => spelledOut[word] ?? word).join(' ');
}

/** "rvdk" and "rk" for Raad voor de Kinderbescherming. */
function initialsOf(normalised: string): string[] {
  const words = normalised.split(' ');
  const all = words.map((word) => word[0]).join('');
  const main = words
    .filter((word) => !smallWords.has(word))
    .map((word) => word[0])
    .join('');
  return [all, main].filter((initials) => initials.length > 2);
}

/** How many typing errors a name of this length may hold and still be taken for it. */
export function editsAllowed(name: string): number {
  return name.length >= 10 ? 2 : name.length >= 5 ? 1 : 0;
}

function isTypingErrorOf(typed: string, name: string): boolean {
  const allowed = editsAllowed(typed);
  return typosBetween(typed, name, allowed) <= allowed;
}

function holdsAllWords(name: string, words: readonly string[]): boolean {
  const own = new Set(name.split(' '));
  return words.every((word) => own.has(word));
}

/** How far a written name is from what was typed: 0 is the same, null is another name. */
export function nameDistance(typed: string, name: string): number | null {
  if (typed === name) return 0;
  const typedWords = typed.split(' ').filter((word) => !smallWords.has(word));
  if (initialsOf(name).includes(typed.replaceAll(' ', ''))) return 1;
  if (name.replaceAll(' ', '') === typed.replaceAll(' ', '')) return 1;
  if (isTypingErrorOf(typed, name)) return 2;
  if (typedWords.length > 0 && typed.length > 2 && holdsAllWords(name, typedWords)) return 3;
  const nameWords = name.split(' ').filter((word) => !smallWords.has(word));
  return nameWords.length > 1 && holdsAllWords(typed, nameWords) ? 4 : null;
}

export function writtenNames({ name, aliases, kind }: Omit<KnownOrganisation, 'id'>): string[] {
  const names = [name, ...aliases].map(normaliseOrganisationName).filter((one) => one !== '');
  return kind === 'municipality' ? [...names, ...names.map((one) => one.replace(/^gemeente /, ''))] : names;
}

/**
 * Which known organisation somebody means. Certain only when exactly one has this name or alias once
 * normalised; a typing error, initials or a part of a name give candidates for a person to choose from,
 * because a wrong match would judge the wrong ties.
 */
export function matchOrganisationName(typed: string, known: readonly KnownOrganisation[]): NameMatch {
  const wanted = normaliseOrganisationName(typed);
  if (wanted === '') return { outcome: 'none' };
  const near = known.flatMap((organisation) => {
    const distances = writtenNames(organisation).flatMap((name) => nameDistance(wanted, name) ?? []);
    return distances.length === 0 ? [] : [{ organisation, distance: Math.min(...distances) }];
  });
  near.sort(
    (one, other) =>
      one.distance - other.distance || one.organisation.name.localeCompare(other.organisation.name, 'nl'),
  );
  const same = near.filter((one) => one.distance === 0);
  const [only] = same;
  if (only && same.length === 1) return { outcome: 'match', id: only.organisation.id };
  const candidates = same.length > 1 ? same : near;
  if (candidates.length === 0) return { outcome: 'none' };
  return {
    outcome: 'candidates',
    ids: candidates.slice(0, mostCandidates).map(({ organisation }) => organisation.id),
  };
}

/** Whether every word typed begins a word of a written name, or nearly is one: "jeug lnide" for "De Linde Jeugdhulp". */
function resemblesWords(name: string, typedWords: readonly string[]): boolean {
  const own = name.split(' ');
  const resembles = (typed: string, word: string) => word.startsWith(typed) || isTypingErrorOf(typed, word);
  return typedWords.every((typed) => own.some((word) => resembles(typed, word)));
}

/**
 * Ids of the organisations somebody may be looking for, the same way names are recognised: whatever the capitals,
 * accents or legal form, by part of a name or alias, by initials or with a typing error. In the order of `known`.
 */
export function searchOrganisationNames(typed: string, known: readonly KnownOrganisation[]): string[] {
  const wanted = normaliseOrganisationName(typed);
  if (wanted === '') return [];
  const words = wanted.split(' ').filter((word) => !smallWords.has(word));
  const fits = (name: string) =>
    name.includes(wanted) ||
    (words.length > 0 && resemblesWords(name, words)) ||
    nameDistance(wanted, name) !== null;
  return known.filter((one) => writtenNames(one).some(fits)).map(({ id }) => id);
}
