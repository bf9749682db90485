/** What kinds of row a run counts. What is sealed goes with its question: nobody may look at it to count it. */
export const erasedKinds = [
  'requests',
  'organisations',
  'payers',
  'mandates',
  'orientations',
  'proposals',
  'invitations',
  'seats',
  'conflicts',
  'context-reads',
  'quotes',
  'gate-checks',
  'recommendations',
  'responses',
  'assessments',
  'effect-checks',
  'activities',
  'holds',
  'mails',
  'development-mails',
  'drafts',
  'contact-messages',
  'requesters',
  'addresses',
] as const;
export type ErasedKind = (typeof erasedKinds)[number];

export type ErasedCounts = Readonly<Partial<Record<ErasedKind, number>>>;

/** Both added up, without the kinds of which nothing went. */
export function addCounts(...all: readonly ErasedCounts[]): ErasedCounts {
  const sums = erasedKinds.map(
    (kind) => [kind, all.reduce((sum, one) => sum + (one[kind] ?? 0), 0)] as const,
  );
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}
