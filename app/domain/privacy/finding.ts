/**
 * What may stand in a free text that must not be there (privacy rules of the network, rule 2).
 * The order decides whose words a spot gets when two kinds claim it: the most exact kind first.
 */
export const findingKinds = [
  'e-mail',
  'social',
  'iban',
  'birth-date',
  'licence-plate',
  'file-number',
  'big-number',
  'education-number',
  'phone',
  'bsn',
  'bsn-eight',
  'postcode',
  'address',
  'name',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * block: the text is refused. warn: it probably leads to somebody; ask: it probably does not. In both the writer
 * looks at the spot and says that it may stay; the words differ.
 */
export const severities = ['block', 'warn', 'ask'] as const;
export type Severity = (typeof severities)[number];

/** With which severity a kind can be found; every pair has words of its own beside the field. */
export const severitiesOf = {
  bsn: ['block', 'warn', 'ask'],
  'bsn-eight': ['warn', 'ask'],
  'birth-date': ['block', 'warn', 'ask'],
  postcode: ['block'],
  address: ['block'],
  phone: ['block'],
  'e-mail': ['block'],
  iban: ['block'],
  'licence-plate': ['block', 'warn'],
  social: ['block', 'warn'],
  'file-number': ['block'],
  'big-number': ['block'],
  'education-number': ['block'],
  name: ['warn', 'ask'],
} as const satisfies Readonly<Record<FindingKind, readonly Severity[]>>;

/** A spot in a text: `start` and `end` count UTF-16 units, `end` is the first one after the spot. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** A spot as a detector sees it. What is public (0800, the day of a law) is claimed so that nothing else claims it. */
export interface Candidate extends Omit<Finding, 'severity'> {
  readonly severity: Severity | 'public';
}

/** Looks at a folded text (see `fold-text.ts`); takes time in proportion to its length. */
export type Detector = (text: string) => Candidate[];
