import type { ActivityData, ActivityName } from '../activity/activity';
import { annualReportPlan } from './annual-report-plan';
import { billingPlan } from './billing-plan';
import { findingsPlan } from './findings-plan';
import { loopPlan } from './loop-plan';
import type { Notification } from './notification';
import { registryPlan } from './registry-plan';
import { resourcesPlan } from './resources-plan';

const nobody: readonly Notification[] = [];

/** Becoming a requester happens by asking: that person hears of the request itself. */
const notByAsking = (data: ActivityData): boolean => data.role !== 'requester';

/** Before whoever has the mandate said yes, there is nothing for the network to do. */
const hasMandate = (data: ActivityData): boolean => data.awaitsMandate !== true;
const foundTies = (data: ActivityData): boolean => Number(data.ties) > 0;

/** Nobody was assigned to look at the gate that waits. */
const isUnassigned = (data: ActivityData): boolean => data.isAssigned === false;

/** Who hears what of everything that can happen. */
export const notificationPlan: Readonly<Record<ActivityName, readonly Notification[]>> = {
  'accounts.person-registered': nobody,
  'accounts.role-granted': [{ template: 'role-granted', to: 'person', when: notByAsking }],
  'accounts.role-ended': [{ template: 'role-ended', to: 'person', when: notByAsking }],

  ...registryPlan,
  ...findingsPlan,

  'organisations.organisation-added': nobody,
  'organisations.organisation-changed': nobody,
  'organisations.relation-added': nobody,
  'organisations.affiliation-added': nobody,
  'organisations.affiliation-ended': nobody,
  'organisations.alias-added': nobody,
  'organisations.alias-removed': nobody,
  'organisations.organisation-succeeded': nobody,
  'organisations.relation-changed': nobody,
  'organisations.relation-removed': nobody,
  'organisations.affiliation-changed': nobody,
  'organisations.affiliation-removed': nobody,
  // Somebody finds it on the page of their functions; the coordinator tells them why, in person.
  'organisations.conflict-pinned': nobody,
  'organisations.pinned-conflict-ended': nobody,

  'imports.municipalities-imported': nobody,
  'imports.register-imported': nobody,
  // Whoever is in the old register is told by the foundation, not by thousands of mails of a program.
  'imports.person-imported': nobody,

  'requests.request-submitted': [
    { template: 'request-received', to: 'requester', receipt: true },
    { template: 'request-arrived', to: 'coordinators', when: hasMandate },
  ],
  'requests.talk-followed': [
    { template: 'request-received', to: 'requester', receipt: true },
    { template: 'request-arrived', to: 'coordinators', when: hasMandate },
  ],
  'requests.draft-handed-over': nobody,
  'requests.mandate-asked': nobody,
  'requests.mandate-confirmed': [
    { template: 'mandate-confirmed', to: 'requester' },
    { template: 'request-arrived', to: 'coordinators' },
  ],
  'requests.mandate-refused': [{ template: 'mandate-refused', to: 'requester' }],
  'requests.mandate-expired': [{ template: 'mandate-expired', to: 'requester' }],
  'requests.request-completed': [{ template: 'request-completed', to: 'requester' }],
  'requests.triage-started': nobody,
  'requests.question-asked': [{ template: 'question-asked', to: 'requester' }],
  'requests.question-answered': [{ template: 'question-answered', to: 'coordinators' }],
  'requests.request-referred': [{ template: 'request-referred', to: 'requester' }],
  'requests.request-declined': [{ template: 'request-declined', to: 'requester' }],
  'requests.request-withdrawn': [
    { template: 'withdrawal-confirmed', to: 'requester', receipt: true },
    { template: 'request-withdrawn', to: 'coordinators' },
  ],
  'requests.orientation-planned': [{ template: 'orientation-planned', to: 'requester' }],
  'requests.orientation-held': nobody,
  'requests.form-chosen': nobody,
  'requests.organisation-added': nobody,
  'requests.organisation-recognised': nobody,
  'requests.consent-recorded': nobody,
  // Whoever waits for the details hears once, when they are all there.
  'requests.payers-changed': [
    {
      template: 'payer-details-complete',
      to: 'coordinators',
      when: ({ becameReady }) => becameReady === true,
    },
  ],
  'requests.payer-gaps-waived': nobody,
  'requests.payer-details-asked': [{ template: 'payer-details-asked', to: 'requester' }],
  'requests.willingness-recorded': nobody,
  'requests.consent-decision-needed': [{ template: 'consent-decision-needed', to: 'coordinators' }],
  'requests.consent-decided': nobody,
  'requests.procedures-changed': nobody,
  'requests.organisations-completed': nobody,
  'requests.matching-started': nobody,
  'requests.no-match-recorded': [{ template: 'no-match-recorded', to: 'requester' }],
  'requests.hold-placed': nobody,
  'requests.hold-lifted': nobody,
  'requests.retention-changed': nobody,
  'requests.content-erased': nobody,
  // Promises that were made stay as they are, so there is nothing to tell anybody.
  'requests.service-level-changed': nobody,

  'matching.pair-rule-recorded': nobody,
  'matching.pair-rule-ended': nobody,
  'matching.absence-announced': [{ template: 'absence-announced', to: 'coordinators' }],
  'matching.absence-withdrawn': [{ template: 'absence-withdrawn', to: 'coordinators' }],
  'matching.independence-judged': nobody,
  'matching.independence-rechecked': [{ template: 'tie-found', to: 'coordinators', when: foundTies }],
  'matching.declaration-asked': [{ template: 'declaration-asked', to: 'person' }],
  'matching.call-opened': [{ template: 'call-opened', to: 'called', blind: true }],
  'matching.call-answered': nobody,
  // Who closed it, or went on without it, knows.
  'matching.call-closed': [
    { template: 'call-closed', to: 'coordinators', when: ({ ending }) => ending === 'last-day' },
  ],
  // Whoever is asked hears of their own invitation.
  'matching.round-planned': nobody,
  'matching.round-confirmed': nobody,
  'matching.round-undone': nobody,
  'matching.pair-proposed': nobody,
  'matching.proposal-withdrawn': nobody,
  'matching.candidate-invited': [{ template: 'candidate-invited', to: 'person' }],
  'matching.confidentiality-agreed': nobody,
  'matching.independence-declared': nobody,
  'matching.tie-told': [{ template: 'tie-found', to: 'coordinators' }],
  'matching.invitation-accepted': [{ template: 'invitation-accepted', to: 'coordinators' }],
  'matching.invitation-declined': [{ template: 'invitation-declined', to: 'coordinators' }],
  'matching.invitation-expired': [{ template: 'invitation-expired', to: 'coordinators' }],
  // Who leaves a seat hears that in words of their own.
  'matching.invitation-withdrawn': [
    { template: 'invitation-withdrawn', to: 'person', when: ({ reason }) => reason !== 'seat-vacated' },
  ],
  'matching.candidates-added': nobody,
  'matching.candidate-skipped': nobody,
  'matching.candidates-exhausted': [{ template: 'candidates-exhausted', to: 'coordinators' }],
  'matching.seats-filled': [
    { template: 'pair-complete', to: 'requester', when: ({ isRefill }) => isRefill !== true },
    { template: 'new-person-found', to: 'requester', when: ({ isRefill }) => isRefill === true },
  ],
  // The same moment confirms the request, which the coordinator hears of.
  'matching.pair-accepted': nobody,
  'matching.pair-objected': [{ template: 'pair-objected', to: 'coordinators' }],
  'matching.request-confirmed': [
    { template: 'confirmed-for-requester', to: 'requester', receipt: true },
    { template: 'confirmed-for-member', to: 'seat-holders' },
    { template: 'confirmed-for-coordinator', to: 'coordinators' },
  ],

  'reviews.review-started': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.exploration-begun': [{ template: 'review-news-requester', to: 'requester' }],
  'reviews.dialogue-begun': [{ template: 'review-news-requester', to: 'requester' }],
  'reviews.drafting-begun': [{ template: 'review-news-requester', to: 'requester' }],
  'reviews.commenting-begun': nobody,
  'reviews.report-submitted': [
    { template: 'gate-waits', to: 'scorers' },
    { template: 'gate-unassigned', to: 'coordinators', when: isUnassigned },
    { template: 'review-news-coordinator', to: 'coordinators', when: (data) => !isUnassigned(data) },
  ],
  'reviews.report-returned': [{ template: 'review-news-member', to: 'seat-holders' }],
  'reviews.report-delivered': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-coordinator', to: 'coordinators' },
  ],
  'reviews.follow-up-begun': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.review-closed': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.review-stepped-back': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-coordinator', to: 'coordinators' },
  ],
  'reviews.review-suspended': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.review-resumed': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.review-stopped': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.seat-vacated': [
    { template: 'seat-left', to: 'person' },
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
    { template: 'review-news-coordinator', to: 'coordinators' },
  ],
  'reviews.seat-refilled': [
    { template: 'confirmed-for-member', to: 'person' },
    { template: 'review-news-member', to: 'colleagues' },
    { template: 'review-news-coordinator', to: 'coordinators' },
  ],

  'reviews.review-handed-over': [
    { template: 'handed-over-requester', to: 'requester' },
    { template: 'handed-over-member', to: 'seat-holders' },
  ],
  'reviews.participation-recorded': nobody,
  'reviews.milestone-recorded': nobody,
  'reviews.milestone-cleared': nobody,
  'reviews.session-planned': nobody,
  'reviews.session-held': nobody,
  'reviews.session-cancelled': nobody,
  'reviews.checklist-published': nobody,
  'reviews.scorer-assigned': [{ template: 'gate-assigned', to: 'person' }],
  'reviews.scorer-ended': [{ template: 'gate-ended', to: 'person' }],
  'reviews.gate-asked': [
    { template: 'gate-waits', to: 'scorers' },
    { template: 'gate-unassigned', to: 'coordinators', when: isUnassigned },
  ],
  'reviews.gate-decided': [
    // Of a report that goes back everybody hears by the move itself.
    { template: 'gate-decided', to: 'seat-holders', when: ({ returns }) => returns !== true },
    { template: 'gate-decided', to: 'coordinators' },
  ],
  'reviews.gate-scored-twice': [{ template: 'gate-decided', to: 'coordinators' }],
  'reviews.gate-reopened': [
    { template: 'gate-reopened', to: 'seat-holders' },
    { template: 'gate-reopened', to: 'scorers' },
  ],
  'reviews.supervision-planned': [{ template: 'supervision-changed', to: 'seat-holders' }],
  'reviews.supervision-held': nobody,
  'reviews.supervision-cancelled': [{ template: 'supervision-changed', to: 'seat-holders' }],
  'reviews.plan-made': [
    { template: 'review-news-coordinator', to: 'coordinators', when: ({ first }) => first === true },
  ],
  'reviews.quote-sent': [{ template: 'quote-sent', to: 'requester' }],
  'reviews.payer-agreed': [
    { template: 'review-news-coordinator', to: 'coordinators' },
    { template: 'review-news-member', to: 'seat-holders', when: ({ open }) => open === 0 },
  ],

  'reviews.report-recorded': nobody,
  'reviews.publication-decided': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.recommendation-recorded': nobody,
  'reviews.recommendation-removed': nobody,
  ...loopPlan,
  'reviews.follow-up-planned': [
    { template: 'review-news-requester', to: 'requester' },
    { template: 'review-news-member', to: 'seat-holders' },
  ],
  'reviews.follow-up-held': [{ template: 'review-news-requester', to: 'requester' }],
  // Whoever opens it hands the link out.
  'reviews.evaluation-opened': nobody,
  'reviews.evaluation-waived': nobody,

  'contact.message-received': [{ template: 'contact-message-arrived', to: 'coordinators' }],
  'contact.message-handled': nobody,
  'contact.message-reopened': nobody,
  'content.text-changed': nobody,
  ...billingPlan,
  ...resourcesPlan,
  ...annualReportPlan,

  'merging.people-merged': [{ template: 'records-merged', to: 'person', everyAddress: true }],
  'merging.person-removed': nobody,
  'merging.people-told-apart': nobody,
  'merging.organisations-merged': nobody,
  'merging.organisation-removed': nobody,
  'merging.organisations-told-apart': nobody,
  'notifications.mail-tried-again': nobody,
};
