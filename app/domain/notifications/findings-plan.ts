import type { ActivityName } from '../activity/activity';
import type { Notification } from './notification';

const nobody: readonly Notification[] = [];

/** Who hears what of findings being written and released; part of `notification-plan.ts`. */
export const findingsPlan = {
  'findings.source-opened': nobody,
  'findings.source-coded': nobody,
  'findings.finding-written': nobody,
  'findings.finding-changed': nobody,
  'findings.draft-removed': nobody,
  'findings.finding-coded': nobody,
  'findings.finding-offered': [{ template: 'finding-waits', to: 'releasers', daily: true }],
  'findings.finding-taken-back': nobody,
  'findings.finding-returned': [{ template: 'finding-returned', to: 'finding-writers' }],
  'findings.finding-released': [{ template: 'finding-released', to: 'finding-writers' }],
  'findings.finding-withdrawn': [{ template: 'finding-withdrawn', to: 'finding-writers' }],
  'findings.finding-reopened': nobody,
  'findings.taxonomy-published': nobody,
  'findings.taxonomy-added': nobody,
  'findings.threshold-changed': nobody,
} as const satisfies Readonly<Partial<Record<ActivityName, readonly Notification[]>>>;
