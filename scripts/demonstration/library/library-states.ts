import type { SourceKey } from './library-sources';

export type LibraryState = 'draft' | 'returned' | 'offered' | 'withdrawn';

/** Findings that are not in the library: being written, sent back, waiting for somebody to look, or taken out. */
export const libraryStates: Readonly<Record<string, LibraryState>> = {
  'team-rebuilt-memory-lost': 'draft',
  'lone-worker-no-reflection': 'draft',
  'parent-returns-from-prison': 'draft',
  'crisis-out-of-hours': 'returned',
  'culture-shyness': 'returned',
  'general-practitioner-gets-letters': 'offered',
  'caseload-and-forms': 'offered',
  'discharge-on-friday': 'offered',
  'remote-contact': 'offered',
  'conclusions-at-the-table': 'withdrawn',
  'early-talk-about-relapse': 'withdrawn',
};

/** From which review of the demonstration a source comes, by the state that review is in; others are of before. */
export const reviewsBehind: Partial<Readonly<Record<SourceKey, 'commenting' | 'follow_up' | 'closed'>>> = {
  'family-moves': 'commenting',
  'good-joint-visits': 'follow_up',
  'handed-on': 'closed',
};

/** What was recommended because of a finding, in the words of the review it comes from. */
export const recommendedFrom: Readonly<Record<string, string>> = {
  'concern-gets-milder': 'Wie draagt het beeld van veiligheid over als een gezin van organisatie verandert?',
};
