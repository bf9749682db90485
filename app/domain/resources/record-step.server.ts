import { resourceSteps } from '~/db/schema/resources';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import type { ActivityName } from '../activity/activity';
import { recordActivity } from '../activity/record-activity.server';
import type { CalendarDay } from '../kernel/calendar-day';
import type { ResourceEvent } from './resource-words';

interface Step {
  readonly resourceId: string;
  readonly versionNumber?: number;
  readonly event: ResourceEvent;
  /** Why, where that is asked. */
  readonly remark?: string;
  /** Until when it is right, where somebody says that. */
  readonly reviewByOn?: CalendarDay;
  /** Who is to hear of it, when it is about somebody. */
  readonly personId?: string;
}

const activityOf: Readonly<Record<ResourceEvent, ActivityName>> = {
  added: 'resources.resource-added',
  drafted: 'resources.draft-started',
  offered: 'resources.draft-offered',
  returned: 'resources.draft-returned',
  published: 'resources.version-published',
  confirmed: 'resources.resource-confirmed',
  'settings-changed': 'resources.settings-changed',
  withdrawn: 'resources.resource-withdrawn',
  restored: 'resources.resource-restored',
  'draft-discarded': 'resources.draft-discarded',
};

/** Keeps who did what with a resource, and lets others hear of it. */
export async function recordStep(work: Work, step: Step): Promise<void> {
  const { resourceId, versionNumber, event, remark, reviewByOn, personId } = step;
  await work.tx.insert(resourceSteps).values({
    resourceId,
    versionNumber: versionNumber ?? null,
    event,
    at: work.now,
    byId: personIdOf(work.actor),
    remark: remark ?? null,
    reviewByOn: reviewByOn ?? null,
  });
  await recordActivity(work, {
    name: activityOf[event],
    ...(personId === undefined ? {} : { personId }),
    data: { resourceId, ...(versionNumber === undefined ? {} : { number: versionNumber }) },
  });
}
