import type { FindingKind } from '../../privacy/finding';
import { foldText } from '../../privacy/fold-text';
import { screenText } from '../../privacy/text-screen';
import { findAges, findFamilies } from './find-ages';
import { findCapitals } from './find-capitals';
import { findCircumstances } from './find-circumstances';
import { findInitials } from './find-initials';
import { findInstitutions } from './find-institutions';
import { findListedNames, indexNames, type ListedNames } from './find-listed-names';
import { findNumbers } from './find-numbers';
import { findTimes } from './find-times';
import { type Spot, type SpotFinder, type SpotKind, spotKinds } from './spot';

/** The fields of a finding that hold words. */
export const wordFields = ['title', 'pattern', 'wider', 'wentWell', 'considerations'] as const;
export type WordField = (typeof wordFields)[number];
export type FindingWords = Readonly<Record<WordField, string>>;

/** Where in which field something stands that may make a case recognisable. */
export type FindingSpots = Readonly<Record<WordField, readonly Spot[]>>;

const finders: readonly SpotFinder[] = [
  findTimes,
  findNumbers,
  findInstitutions,
  findInitials,
  findAges,
  findFamilies,
  findCircumstances,
  findCapitals,
];
/** What the screen of texts finds and this one has a word of its own for. */
const known: Readonly<Partial<Record<FindingKind, SpotKind>>> = {
  name: 'name',
  postcode: 'postcode',
  'birth-date': 'date',
  'file-number': 'number',
};
const rank = new Map(spotKinds.map((kind, place) => [kind, place]));

/**
 * What in the words of a finding may make a case recognisable: everything the screen of texts finds, however likely,
 * and besides what only somebody who writes about the system has no need of. Positions are UTF-16 units of the text as
 * given; spots are in order and do not overlap. Source: domain.md 13.2, 13.5, 13.6 and 13.17.
 */
export function screenFinding(words: FindingWords, names: ListedNames): FindingSpots {
  const index = indexNames(names);
  return Object.fromEntries(
    wordFields.map((field) => [field, screenWords(words[field], index)]),
  ) as unknown as FindingSpots;
}

function screenWords(text: string, index: ReturnType<typeof indexNames>): Spot[] {
  const folded = foldText(text);
  const back = (spot: Spot): Spot => ({
    ...spot,
    start: folded.starts[spot.start] ?? 0,
    end: folded.ends[spot.end - 1] ?? text.length,
  });
  const found = [
    ...finders.flatMap((find) => [...find(folded.text)]),
    ...findListedNames(folded.text, index),
  ].map(back);
  const personal = screenText(text).map(
    ({ kind, start, end }): Spot => ({ kind: known[kind] ?? 'personal-data', severity: 'stop', start, end }),
  );
  return withoutOverlap([...personal, ...found], text.length);
}

/** What has to change counts before what somebody has to look at, and the more exact kind before the other. */
function withoutOverlap(spots: readonly Spot[], length: number): Spot[] {
  const claimed = new Uint8Array(length);
  const order = ({ kind, severity }: Spot) =>
    (severity === 'stop' ? 0 : spotKinds.length) + (rank.get(kind) ?? 0);
  return spots
    .toSorted((one, other) => order(one) - order(other) || one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (claimed.subarray(start, end).includes(1)) return false;
      claimed.fill(1, start, end);
      return true;
    })
    .sort((one, other) => one.start - other.start);
}

/** Whether something has to change before the finding can go on. */
export function hasToChange(spots: FindingSpots): boolean {
  return wordFields.some((field) => spots[field].some(({ severity }) => severity === 'stop'));
}

/** How often each kind was found that may stay when somebody says so: kinds and counts, never words. */
export function countLooks(spots: FindingSpots): Readonly<Partial<Record<SpotKind, number>>> {
  const counts: Partial<Record<SpotKind, number>> = {};
  for (const { kind, severity } of wordFields.flatMap((field) => spots[field])) {
    if (severity === 'look') counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
