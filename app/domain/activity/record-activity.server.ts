import { activities } from '~/db/schema/activity';
import type { Work } from '~/db/with-actor.server';
import { enqueue } from '~/platform/queue.server';
import { personIdOf } from '../accounts/actor';
import type { NewActivity } from './activity';

/**
 * Writes down what happened, in the transaction that made it happen, and hands it to the worker: mails and
 * everything else that follows from it exist only when the change itself does.
 */
export async function recordActivity(work: Work, activity: NewActivity): Promise<number> {
  const [row] = await work.tx
    .insert(activities)
    .values({
      at: work.now,
      name: activity.name,
      actorKind: work.actor.kind,
      actorId: personIdOf(work.actor),
      requestId: activity.requestId ?? null,
      personId: activity.personId ?? null,
      organisationId: activity.organisationId ?? null,
      data: activity.data ?? {},
    })
    .returning({ id: activities.id });
  if (!row) throw new Error('an activity was not written');
  await enqueue(work.tx, 'activity-recorded', { activityId: row.id });
  return row.id;
}
