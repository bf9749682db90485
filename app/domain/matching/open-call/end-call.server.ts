import { and, eq, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { openCalls } from '~/db/schema/open-calls';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import type { CallEnding } from './call-answer';

/**
 * Ends the open call of a request; none is fine. The caller holds the lock on the request. Also for whoever may not
 * see calls: a requester who withdraws ends what was asked for them.
 */
export async function endCall(work: Work, requestId: string, ending: CallEnding): Promise<boolean> {
  const [ended] = await asSystem(work, 'open-call', ({ tx }) =>
    tx
      .update(openCalls)
      .set({ closedAt: work.now, ending })
      .where(and(eq(openCalls.requestId, requestId), isNull(openCalls.closedAt)))
      .returning({ callId: openCalls.id }),
  );
  if (!ended) return false;
  await recordActivity(work, {
    name: 'matching.call-closed',
    requestId,
    data: { callId: ended.callId, ending },
  });
  return true;
}
