/**
 * What may make a case recognisable in a text about the system. The order decides whose words a spot gets when two
 * kinds claim it. Source: domain.md 13.5, 13.6 and 13.17.
 */
export const spotKinds = [
  'personal-data',
  'postcode',
  'date',
  'number',
  'listed-person',
  'organisation',
  'place',
  'institution',
  'street',
  'initials',
  'name',
  'age',
  'children',
  'multiple-birth',
  'month',
  'year',
  'origin',
  'illness',
  'capital',
] as const;
export type SpotKind = (typeof spotKinds)[number];

/** stop: the text has to change. look: whoever releases says for every kind that it may stay. */
export const spotSeverities = ['stop', 'look'] as const;
export type SpotSeverity = (typeof spotSeverities)[number];

/** With which severity a kind can be found; every pair has words of its own beside the text. */
export const spotSeveritiesOf = {
  'personal-data': ['stop'],
  postcode: ['stop'],
  date: ['stop'],
  number: ['stop'],
  'listed-person': ['stop'],
  organisation: ['stop', 'look'],
  place: ['stop', 'look'],
  institution: ['stop'],
  street: ['stop'],
  initials: ['stop'],
  name: ['stop'],
  age: ['stop', 'look'],
  children: ['stop', 'look'],
  'multiple-birth': ['look'],
  month: ['look'],
  year: ['stop', 'look'],
  origin: ['look'],
  illness: ['look'],
  capital: ['look'],
} as const satisfies Readonly<Record<SpotKind, readonly SpotSeverity[]>>;

/** A spot in a text: `start` and `end` count UTF-16 units, `end` is the first one after the spot. */
export interface Spot {
  readonly kind: SpotKind;
  readonly severity: SpotSeverity;
  readonly start: number;
  readonly end: number;
}

/** Looks at a folded text (privacy/fold-text); takes time in proportion to its length. */
export type SpotFinder = (text: string) => Iterable<Spot>;

/** The spot of a match, or of its group `at` when the words before it only say what it is. */
export function spotAt(match: RegExpExecArray, kind: SpotKind, severity: SpotSeverity, group?: string): Spot {
  const start = group === undefined ? match.index : match.index + match[0].lastIndexOf(group);
  return { kind, severity, start, end: start + (group ?? match[0]).length };
}

const sentenceBefore = /(?:^|[.!?:;…]['"”’)]{0,2}\s{1,4}|\n\s{0,4}(?:[-•*] ?)?|['"“‘(])$/u;

/** Whether a word at this place has its capital because a sentence begins. */
export function beginsSentence(text: string, start: number): boolean {
  return sentenceBefore.test(text.slice(Math.max(0, start - 8), start));
}
