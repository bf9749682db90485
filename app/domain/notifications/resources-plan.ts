import type { ActivityName } from '../activity/activity';
import type { Notification } from './notification';

const nobody: readonly Notification[] = [];

type ResourcesName = Extract<ActivityName, `resources.${string}`>;

/** Who hears what of the methodology; part of `notification-plan.ts`. */
export const resourcesPlan: Readonly<Record<ResourcesName, readonly Notification[]>> = {
  'resources.resource-added': nobody,
  'resources.draft-started': nobody,
  'resources.draft-changed': nobody,
  'resources.draft-discarded': nobody,
  'resources.file-added': nobody,
  'resources.file-removed': nobody,
  'resources.draft-offered': [{ template: 'resource-offered', to: 'coordinators' }],
  'resources.draft-returned': [{ template: 'resource-returned', to: 'person' }],
  'resources.version-published': nobody,
  'resources.resource-confirmed': nobody,
  'resources.settings-changed': nobody,
  'resources.resource-withdrawn': nobody,
  'resources.resource-restored': nobody,
};
