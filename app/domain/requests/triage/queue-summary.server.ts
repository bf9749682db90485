import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type QueueSummary, summariseQueue } from './queue-summary';
import { situations } from './situations.server';

/** How many open requests stand where, for the coordinator's first page. */
export async function getQueueSummary(work: Work): Promise<QueueSummary> {
  return summariseQueue(hasRole(work.actor, 'coordinator') ? await situations(work, 'open') : []);
}
