import { and, eq, isNull } from 'drizzle-orm';
import { orientationMeetings } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import {
  changeRequest,
  openForTriage,
  type RequestForChange,
  type TriageRefusal,
} from './open-for-triage.server';

/** Records that the planned talk took place. */
export async function holdOrientation(
  work: Work,
  input: RequestForChange,
): Promise<Result<null, TriageRefusal | 'no-orientation-planned'>> {
  const opened = await openForTriage(work, input, 'hold-orientation');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const held = await work.tx
    .update(orientationMeetings)
    .set({ heldAt: work.now })
    .where(
      and(
        eq(orientationMeetings.requestId, request.id),
        isNull(orientationMeetings.heldAt),
        isNull(orientationMeetings.cancelledAt),
      ),
    )
    .returning({ id: orientationMeetings.id });
  if (held.length === 0) return fail('no-orientation-planned');
  await changeRequest(work, request, {});
  await recordActivity(work, { name: 'requests.orientation-held', requestId: request.id });
  return succeed(null);
}
