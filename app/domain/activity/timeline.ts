import type { ActivityName } from './activity';

export const timelineAudiences = ['requester', 'candidate', 'member', 'coordinator'] as const;
/** Who reads: the requester, somebody invited, somebody who holds a seat, or a coordinator. */
export type TimelineAudience = (typeof timelineAudiences)[number];

/** `all` of them, or only those about the reader `own` self. */
type Shown = 'all' | 'own';
type Row = Readonly<Partial<Record<TimelineAudience, Shown>>>;

const coordinatorOnly = { coordinator: 'all' } as const;
const everyoneInside = { requester: 'all', member: 'all', coordinator: 'all' } as const;
const memberAndCoordinator = { member: 'all', coordinator: 'all' } as const;
const requesterAndCoordinator = { requester: 'all', coordinator: 'all' } as const;
/** What whoever does the review keeps of it. */
const insideTheReview = { member: 'all', coordinator: 'all' } as const;
/** Others may not learn who was asked, nor what they said: only the person and the coordinator see it. */
const invitedAndCoordinator = { candidate: 'own', member: 'own', coordinator: 'all' } as const;

/** How the network guards the quality of a review is between those who do it. */
const teamAndCoordinator = { member: 'all', coordinator: 'all' } as const;

/** Whom the timeline of a request shows what. */
export const timelineRows = {
  'requests.request-submitted': everyoneInside,
  'requests.talk-followed': requesterAndCoordinator,
  'requests.mandate-asked': requesterAndCoordinator,
  'requests.mandate-confirmed': requesterAndCoordinator,
  'requests.mandate-refused': requesterAndCoordinator,
  'requests.mandate-expired': requesterAndCoordinator,
  'requests.request-completed': requesterAndCoordinator,
  'requests.triage-started': requesterAndCoordinator,
  'requests.question-asked': requesterAndCoordinator,
  'requests.question-answered': requesterAndCoordinator,
  'requests.request-referred': requesterAndCoordinator,
  'requests.request-declined': requesterAndCoordinator,
  'requests.request-withdrawn': everyoneInside,
  'requests.orientation-planned': requesterAndCoordinator,
  'requests.orientation-held': everyoneInside,
  'requests.form-chosen': everyoneInside,
  'requests.organisation-added': requesterAndCoordinator,
  'requests.organisation-recognised': coordinatorOnly,
  'requests.consent-recorded': requesterAndCoordinator,
  'requests.payers-changed': requesterAndCoordinator,
  'requests.payer-gaps-waived': coordinatorOnly,
  'requests.payer-details-asked': requesterAndCoordinator,
  'requests.willingness-recorded': coordinatorOnly,
  'requests.consent-decision-needed': requesterAndCoordinator,
  'requests.consent-decided': requesterAndCoordinator,
  'requests.procedures-changed': requesterAndCoordinator,
  'requests.organisations-completed': requesterAndCoordinator,
  'requests.matching-started': requesterAndCoordinator,
  'requests.no-match-recorded': requesterAndCoordinator,
  'requests.hold-placed': coordinatorOnly,
  'requests.hold-lifted': coordinatorOnly,

  'matching.absence-announced': coordinatorOnly,
  'matching.absence-withdrawn': coordinatorOnly,
  'matching.independence-judged': coordinatorOnly,
  'matching.independence-rechecked': coordinatorOnly,
  'matching.declaration-asked': invitedAndCoordinator,
  'matching.call-opened': coordinatorOnly,
  'matching.call-answered': coordinatorOnly,
  'matching.call-closed': coordinatorOnly,
  'matching.pair-proposed': requesterAndCoordinator,
  'matching.proposal-withdrawn': requesterAndCoordinator,
  'matching.candidate-invited': invitedAndCoordinator,
  'matching.confidentiality-agreed': invitedAndCoordinator,
  'matching.independence-declared': invitedAndCoordinator,
  'matching.tie-told': coordinatorOnly,
  'matching.invitation-accepted': invitedAndCoordinator,
  'matching.invitation-declined': invitedAndCoordinator,
  'matching.invitation-expired': invitedAndCoordinator,
  'matching.invitation-withdrawn': invitedAndCoordinator,
  'matching.candidates-added': coordinatorOnly,
  'matching.candidate-skipped': coordinatorOnly,
  'matching.candidates-exhausted': coordinatorOnly,
  'matching.seats-filled': everyoneInside,
  'matching.pair-accepted': everyoneInside,
  'matching.pair-objected': requesterAndCoordinator,
  'matching.request-confirmed': everyoneInside,

  'reviews.review-started': everyoneInside,
  'reviews.exploration-begun': everyoneInside,
  'reviews.dialogue-begun': everyoneInside,
  'reviews.drafting-begun': everyoneInside,
  'reviews.commenting-begun': everyoneInside,
  'reviews.report-submitted': everyoneInside,
  'reviews.report-returned': everyoneInside,
  'reviews.report-delivered': everyoneInside,
  'reviews.follow-up-begun': everyoneInside,
  'reviews.review-closed': everyoneInside,
  'reviews.review-stepped-back': everyoneInside,
  'reviews.review-suspended': everyoneInside,
  'reviews.review-resumed': everyoneInside,
  'reviews.review-stopped': everyoneInside,
  'reviews.participation-recorded': insideTheReview,
  'reviews.milestone-recorded': insideTheReview,
  'reviews.milestone-cleared': insideTheReview,
  'reviews.session-planned': everyoneInside,
  'reviews.session-held': everyoneInside,
  'reviews.session-cancelled': everyoneInside,
  'reviews.scorer-assigned': teamAndCoordinator,
  'reviews.scorer-ended': teamAndCoordinator,
  'reviews.gate-asked': teamAndCoordinator,
  'reviews.gate-decided': teamAndCoordinator,
  'reviews.gate-scored-twice': coordinatorOnly,
  'reviews.gate-reopened': teamAndCoordinator,
  'reviews.supervision-planned': teamAndCoordinator,
  'reviews.supervision-held': teamAndCoordinator,
  'reviews.supervision-cancelled': teamAndCoordinator,
  'reviews.plan-made': everyoneInside,
  'reviews.quote-sent': everyoneInside,
  'reviews.payer-agreed': everyoneInside,
  'reviews.seat-vacated': everyoneInside,
  'reviews.seat-refilled': everyoneInside,
  'reviews.review-handed-over': everyoneInside,
  'reviews.report-recorded': everyoneInside,
  'reviews.publication-decided': everyoneInside,
  'reviews.recommendation-recorded': memberAndCoordinator,
  'reviews.recommendation-removed': memberAndCoordinator,
  'reviews.recommendation-answered': everyoneInside,
  'reviews.recommendation-assessed': everyoneInside,
  'reviews.effect-checked': everyoneInside,
  'reviews.follow-up-planned': everyoneInside,
  'reviews.follow-up-held': everyoneInside,
  'reviews.evaluation-opened': everyoneInside,
  'reviews.evaluation-waived': memberAndCoordinator,
} as const satisfies Readonly<Partial<Record<ActivityName, Row>>>;

/** What is not about a request at all, so that no timeline of one shows it. */
export const outsideTimelines = [
  'accounts.person-registered',
  'accounts.role-granted',
  'accounts.role-ended',
  'registry.profile-changed',
  'registry.profile-confirmed',
  'registry.change-proposed',
  'registry.change-withdrawn',
  'registry.change-approved',
  'registry.change-sent-back',
  'registry.tie-reported',
  'registry.tie-report-withdrawn',
  'registry.tie-report-approved',
  'registry.tie-report-sent-back',
  'registry.freshness-noticed',
  'registry.person-left',
  'registry.person-returned',
  'registry.availability-changed',
  'registry.absence-added',
  'registry.absence-changed',
  'registry.absence-removed',
  'registry.preferences-changed',
  'registry.calendar-opened',
  'registry.calendar-ended',
  'registry.accreditation-issued',
  'registry.accreditation-changed',
  'registry.step-recorded',
  'registry.verification-recorded',
  'registry.record-corrected',
  'registry.statement-issued',
  'registry.statement-revoked',
  'organisations.organisation-added',
  'organisations.organisation-changed',
  'organisations.relation-added',
  'organisations.affiliation-added',
  'organisations.affiliation-ended',
  'organisations.alias-added',
  'organisations.alias-removed',
  'organisations.organisation-succeeded',
  'organisations.relation-changed',
  'organisations.relation-removed',
  'organisations.affiliation-changed',
  'organisations.affiliation-removed',
  'organisations.conflict-pinned',
  'organisations.pinned-conflict-ended',
  'matching.pair-rule-recorded',
  'matching.pair-rule-ended',
  'matching.round-planned',
  'matching.round-confirmed',
  'matching.round-undone',
  'reviews.checklist-published',
  'billing.time-booked',
  'billing.time-changed',
  'billing.time-removed',
  'billing.expense-booked',
  'billing.expense-changed',
  'billing.expense-removed',
  'billing.period-submitted',
  'billing.period-taken-back',
  'billing.period-returned',
  'billing.period-approved',
  'billing.period-reopened',
  'billing.month-closed',
  'billing.budget-raised',
  'billing.payee-recorded',
  'billing.rate-set',
  'billing.rate-withdrawn',
  'billing.settings-changed',
  'billing.lines-corrected',
  'billing.lines-rerated',
  'billing.confirmation-asked',
  'billing.confirmation-answered',
  'billing.confirmation-lapsed',
  'billing.dispute-settled',
  'billing.invoice-issued',
  'billing.invoice-credited',
  'billing.payment-recorded',
  'billing.statement-issued',
  'billing.payment-file-made',
  'billing.payout-recorded',
  'billing.export-asked',
  'billing.export-made',
  'billing.export-failed',
  'billing.money-erased',
  'imports.municipalities-imported',
  'imports.register-imported',
  'imports.person-imported',
  'requests.draft-handed-over',
  'requests.retention-changed',
  'requests.content-erased',
  'contact.message-received',
  'contact.message-handled',
  'contact.message-reopened',
  'requests.service-level-changed',
  'content.text-changed',
  'annual-reports.edition-opened',
  'annual-reports.chapter-written',
  'annual-reports.edition-offered',
  'annual-reports.edition-returned',
  'annual-reports.edition-published',
  'merging.people-merged',
  'merging.person-removed',
  'merging.people-told-apart',
  'merging.organisations-merged',
  'merging.organisation-removed',
  'merging.organisations-told-apart',
  'notifications.mail-tried-again',
  'resources.resource-added',
  'resources.draft-started',
  'resources.draft-changed',
  'resources.draft-discarded',
  'resources.file-added',
  'resources.file-removed',
  'resources.draft-offered',
  'resources.draft-returned',
  'resources.version-published',
  'resources.resource-confirmed',
  'resources.settings-changed',
  'resources.resource-withdrawn',
  'resources.resource-restored',
] as const satisfies readonly ActivityName[];

type Rows = typeof timelineRows;
export type TimelineActivity = keyof Rows;

/** The text of an activity for a reader: a key of the area `activity`. */
export type TimelineSentence = {
  [Name in TimelineActivity]: `activity:${keyof Rows[Name] & TimelineAudience}.${Name}`;
}[TimelineActivity];

export function shownTo(audience: TimelineAudience, name: TimelineActivity): Shown | undefined {
  const row: Row = timelineRows[name];
  return row[audience];
}

export function activitiesShownTo(audience: TimelineAudience, shown: Shown): TimelineActivity[] {
  const names = Object.keys(timelineRows) as TimelineActivity[];
  return names.filter((name) => shownTo(audience, name) === shown);
}

/** Only for an activity that this audience is shown. */
export function timelineSentence(audience: TimelineAudience, name: TimelineActivity): TimelineSentence {
  // The types cannot follow that audience and name belong together; a test walks through every pair.
  return `activity:${audience}.${name}` as TimelineSentence;
}
