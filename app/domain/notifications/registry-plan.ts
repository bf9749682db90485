import type { ActivityName } from '../activity/activity';
import type { Notification } from './notification';

const nobody: readonly Notification[] = [];

type RegistryName = Extract<ActivityName, `registry.${string}`>;

/** Who hears what of the register; part of `notification-plan.ts`. */
export const registryPlan: Readonly<Record<RegistryName, readonly Notification[]>> = {
  'registry.profile-changed': nobody,
  'registry.profile-confirmed': nobody,
  // Whoever looks hears of it once, however often it is edited while it waits.
  'registry.change-proposed': [
    { template: 'change-waiting', to: 'coordinators', when: ({ isFirst }) => isFirst === true },
  ],
  'registry.change-withdrawn': nobody,
  'registry.change-approved': [{ template: 'change-approved', to: 'person' }],
  'registry.change-sent-back': [{ template: 'change-sent-back', to: 'person' }],
  'registry.tie-reported': [{ template: 'tie-reported', to: 'coordinators' }],
  'registry.tie-report-withdrawn': nobody,
  'registry.tie-report-approved': [{ template: 'tie-report-approved', to: 'person' }],
  'registry.tie-report-sent-back': [{ template: 'tie-report-sent-back', to: 'person' }],
  // The person hears of every step by a mail with a link, which no activity may hold.
  'registry.freshness-noticed': [
    { template: 'profile-blocked-coordinator', to: 'coordinators', when: ({ step }) => step === 'blocked' },
  ],
  'registry.person-left': [{ template: 'person-left', to: 'coordinators' }],
  'registry.person-returned': nobody,
  'registry.availability-changed': nobody,
  'registry.absence-added': nobody,
  'registry.absence-changed': nobody,
  'registry.absence-removed': nobody,
  'registry.preferences-changed': nobody,
  'registry.calendar-opened': nobody,
  'registry.calendar-ended': nobody,
  'registry.accreditation-issued': [{ template: 'accreditation-decided', to: 'person' }],
  'registry.accreditation-changed': [{ template: 'accreditation-decided', to: 'person' }],
  'registry.step-recorded': [{ template: 'accreditation-step', to: 'person' }],
  'registry.verification-recorded': nobody,
  'registry.record-corrected': [{ template: 'accreditation-step', to: 'person' }],
  'registry.statement-issued': nobody,
  'registry.statement-revoked': nobody,
};
