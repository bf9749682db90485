import { and, eq, isNull } from 'drizzle-orm';
import { requestHolds } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { type HoldRefusal, openForHold } from './open-for-hold.server';

/** From now on the request goes when its time is up; when it is up already, with the next run. */
export async function liftHold(
  work: Work,
  { reference }: { readonly reference: string },
): Promise<Result<null, HoldRefusal | 'not-held'>> {
  const opened = await openForHold(work, reference);
  if (!opened.ok) return opened;
  const { requestId, coordinatorId } = opened.value;
  const lifted = await work.tx
    .update(requestHolds)
    .set({ liftedAt: work.now, liftedById: coordinatorId })
    .where(and(eq(requestHolds.requestId, requestId), isNull(requestHolds.liftedAt)))
    .returning({ id: requestHolds.id });
  if (lifted.length === 0) return fail('not-held');
  await recordActivity(work, { name: 'requests.hold-lifted', requestId });
  return succeed(null);
}
