import type { ActivityData, ActivityName } from '../activity/activity';
import type { MailTemplate } from './mail-template';

/**
 * Who hears: the requester; the coordinator of the request, or all of them while it has none; the person the
 * activity is about; everybody who holds a seat.
 */
export type Audience = 'requester' | 'coordinators' | 'person' | 'seat-holders';

export interface Notification {
  readonly template: MailTemplate;
  readonly to: Audience;
  /** A receipt goes to whoever did it; of everything else people know what they did themselves. */
  readonly receipt?: true;
  readonly when?: (data: ActivityData) => boolean;
}

const nobody: readonly Notification[] = [];

/** Becoming a requester happens by asking: that person hears of the request itself. */
const notByAsking = (data: ActivityData): boolean => data.role !== 'requester';

/** Who hears what of everything that can happen. */
export const notificationPlan: Readonly<Record<ActivityName, readonly Notification[]>> = {
  'accounts.person-registered': nobody,
  'accounts.role-granted': [{ template: 'role-granted', to: 'person', when: notByAsking }],
  'accounts.role-ended': [{ template: 'role-ended', to: 'person', when: notByAsking }],

  'registry.profile-changed': nobody,
  'registry.availability-changed': nobody,
  'registry.absence-added': nobody,
  'registry.absence-removed': nobody,
  'registry.accreditation-issued': nobody,
  'registry.accreditation-changed': nobody,

  'organisations.organisation-added': nobody,
  'organisations.organisation-changed': nobody,
  'organisations.relation-added': nobody,
  'organisations.affiliation-added': nobody,
  'organisations.affiliation-ended': nobody,

  'requests.request-submitted': [
    { template: 'request-received', to: 'requester', receipt: true },
    { template: 'request-arrived', to: 'coordinators' },
  ],
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
  'requests.organisations-completed': nobody,
  'requests.matching-started': nobody,
  'requests.no-match-recorded': [{ template: 'no-match-recorded', to: 'requester' }],
  // Promises that were made stay as they are, so there is nothing to tell anybody.
  'requests.service-level-changed': nobody,

  'matching.independence-judged': nobody,
  'matching.pair-proposed': nobody,
  'matching.proposal-withdrawn': nobody,
  'matching.candidate-invited': [{ template: 'candidate-invited', to: 'person' }],
  'matching.confidentiality-agreed': nobody,
  'matching.independence-declared': nobody,
  'matching.invitation-accepted': [{ template: 'invitation-accepted', to: 'coordinators' }],
  'matching.invitation-declined': [{ template: 'invitation-declined', to: 'coordinators' }],
  'matching.invitation-expired': [{ template: 'invitation-expired', to: 'coordinators' }],
  'matching.invitation-withdrawn': [{ template: 'invitation-withdrawn', to: 'person' }],
  'matching.candidates-added': nobody,
  'matching.candidate-skipped': nobody,
  'matching.candidates-exhausted': [{ template: 'candidates-exhausted', to: 'coordinators' }],
  'matching.seats-filled': [{ template: 'pair-complete', to: 'requester' }],
  // The same moment confirms the request, which the coordinator hears of.
  'matching.pair-accepted': nobody,
  'matching.pair-objected': [{ template: 'pair-objected', to: 'coordinators' }],
  'matching.request-confirmed': [
    { template: 'confirmed-for-requester', to: 'requester', receipt: true },
    { template: 'confirmed-for-member', to: 'seat-holders' },
    { template: 'confirmed-for-coordinator', to: 'coordinators' },
  ],

  'content.text-changed': nobody,
  'notifications.mail-tried-again': nobody,
};
