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

/** How two organisations hang together: from → to. */
export const organisationRelationKinds = ['parent', 'successor', 'joint-arrangement', 'supervises'] as const;
export type OrganisationRelationKind = (typeof organisationRelationKinds)[number];
