/** Everything that can happen. Past tense, `domain.thing-happened`. */
export const activityNames = [
  'accounts.person-registered',
  'accounts.role-granted',
  'accounts.role-ended',
  'registry.profile-changed',
  'registry.availability-changed',
  'registry.absence-added',
  'registry.absence-removed',
  'registry.accreditation-issued',
  'registry.accreditation-changed',
  'organisations.organisation-added',
  'organisations.organisation-changed',
  'organisations.relation-added',
  'organisations.affiliation-added',
  'organisations.affiliation-ended',
  'requests.request-submitted',
  'requests.triage-started',
  'requests.question-asked',
  'requests.question-answered',
  'requests.request-referred',
  'requests.request-declined',
  'requests.request-withdrawn',
  'requests.orientation-planned',
  'requests.orientation-held',
  'requests.form-chosen',
  'requests.organisation-added',
  'requests.organisation-recognised',
  'requests.consent-recorded',
  'requests.organisations-completed',
  'requests.matching-started',
  'requests.no-match-recorded',
  'requests.service-level-changed',
  'matching.independence-judged',
  'matching.pair-proposed',
  'matching.proposal-withdrawn',
  'matching.candidates-added',
  'matching.candidate-invited',
  'matching.candidate-skipped',
  'matching.confidentiality-agreed',
  'matching.independence-declared',
  'matching.invitation-accepted',
  'matching.invitation-declined',
  'matching.invitation-expired',
  'matching.invitation-withdrawn',
  'matching.candidates-exhausted',
  'matching.seats-filled',
  'matching.pair-accepted',
  'matching.pair-objected',
  'matching.request-confirmed',
  'content.text-changed',
  'notifications.mail-tried-again',
] as const;
export type ActivityName = (typeof activityNames)[number];

/** Ids and codes only: what somebody typed never goes here. */
export type ActivityData = Readonly<Record<string, string | number | boolean | null>>;

export interface NewActivity {
  readonly name: ActivityName;
  readonly requestId?: string;
  /** The person it is about, who need not be the one who did it. */
  readonly personId?: string;
  readonly organisationId?: string;
  readonly data?: ActivityData;
}
