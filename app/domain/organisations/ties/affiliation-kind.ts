import type { PinnedKind } from './pinned-kind';

/** How a person is tied to an organisation. A past tie is one with an end date, not a kind. */
export const affiliationKinds = [
  'employer',
  'client',
  'board',
  'supervisory-board',
  'advisory',
  'volunteer',
  'family',
] as const;
export type AffiliationKind = (typeof affiliationKinds)[number];

type PinnedTieKind = `pinned-${PinnedKind}`;

/** The kind of a tie as independence is judged by it: on record, or pinned by the coordinator. */
export type TieKind = AffiliationKind | PinnedTieKind;

export function isPinned(kind: TieKind): kind is PinnedTieKind {
  return kind.startsWith('pinned-');
}

export function pinnedKindOf(kind: PinnedTieKind): PinnedKind {
  return kind.slice('pinned-'.length) as PinnedKind;
}

/** How two organisations hang together: from → to. */
export const organisationRelationKinds = ['parent', 'successor', 'joint-arrangement', 'supervises'] as const;
export type OrganisationRelationKind = (typeof organisationRelationKinds)[number];
