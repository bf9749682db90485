import { typosBetween } from '../../kernel/typos-between';
import { plainText } from '../../registry/search/search-words';

/** A name in the parts in which people write it differently. */
export interface PersonName {
  /** A first name or an initial. */
  readonly given: string;
  /** Surnames; somebody with a double name has several. */
  readonly family: readonly string[];
  /** What stands between. */
  readonly middle: readonly string[];
}

const particles = new Set(
  'van von vande vander de den der des het ter ten te op in aan la le el al dr drs mr ir ing prof mevr dhr msc bsc ma phd'.split(
    ' ',
  ),
);
const shortParticles = /(^|[^a-z])(?:['’`][tsnd]|v[./ ]+d)(?![a-z])/g;

/** Accents, capitals, *van der*, titles and the comma of a list fall away; initials stay. */
export function personName(written: string): PersonName {
  const plain = plainText(written)
    .replace(shortParticles, ' ')
    .replace(/\s+-\s+/g, '-');
  const comma = plain.indexOf(',');
  const inOrder = comma > 0 ? `${plain.slice(comma + 1)} ${plain.slice(0, comma)}` : plain;
  const words = inOrder
    .split(/[^a-z0-9-]+/)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => word !== '' && !particles.has(word));
  const [given = '', ...rest] = words;
  const family = (rest.at(-1) ?? '').split('-').filter((part) => part !== '' && !particles.has(part));
  return { given, family, middle: rest.slice(0, -1).flatMap((word) => word.split('-')) };
}

export const nameLikenesses = [
  'same-name',
  'swapped-name',
  'double-name',
  'typing-error',
  'near-typing-error',
  'initials',
] as const;
export type NameLikeness = (typeof nameLikenesses)[number];

/** A short name has too many neighbours to call one of them a typing error. */
const longName = 12;
const shortestName = 8;

/** How two written names may be those of one person; `null` when they are not. The same whichever comes first. */
export function likenessOfNames(one: PersonName, other: PersonName): NameLikeness | null {
  if (one.given === '' || other.given === '' || one.family.length === 0 || other.family.length === 0) {
    return null;
  }
  const sameFamily = sameWords(one.family, other.family);
  if (one.given === other.given && sameFamily && middlesAgree(one.middle, other.middle)) {
    return one.given.length > 1 ? 'same-name' : 'initials';
  }
  if (sameWords(wordsOf(one), wordsOf(other))) return 'swapped-name';
  if (sameFamily && isInitialOf(one.given, other.given)) return 'initials';
  if (one.given === other.given && one.given.length > 1 && isDoubleOf(one, other)) return 'double-name';
  const [a, b] = [wordsOf(one).join(''), wordsOf(other).join('')];
  const shorter = Math.min(a.length, b.length);
  if (shorter < shortestName || typosBetween(a, b, 1) > 1) return null;
  return shorter >= longName ? 'typing-error' : 'near-typing-error';
}

/** Every word of a name, in the order in which it is said. */
export function wordsOf({ given, middle, family }: PersonName): string[] {
  return [given, ...middle, ...family];
}

function isInitialOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** Bakker-Smit beside Bakker or Smit: born with one name, married with the other. */
function isDoubleOf(one: PersonName, other: PersonName): boolean {
  const [a, b] = [surnames(one), surnames(other)];
  return a.length + b.length > 2 && a.some((name) => b.includes(name));
}

function surnames({ middle, family }: PersonName): string[] {
  return [...middle, ...family].filter((word) => word.length > 1);
}

/** One of them leaves the middle names out, or has only their initials. */
function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.some((long) => long === word || isInitialOf(word, long)));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [[...one].sort(), [...other].sort()];
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
