import { refusedBy } from '~/db/refused-by.server';
import { requestHolds } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { type HoldRefusal, openForHold } from './open-for-hold.server';

/** While the hold stands nothing of the request is erased, whatever its time. */
export async function placeHold(
  work: Work,
  { reference, reason }: { readonly reference: string; readonly reason: string },
): Promise<Result<null, HoldRefusal | 'private-data' | 'already-held'>> {
  const opened = await openForHold(work, reference);
  if (!opened.ok) return opened;
  const refused = refusedText({ reason });
  if (refused) return refused;
  const { requestId, coordinatorId } = opened.value;
  await refusedBy({ request_holds_one: 'already-held' }, () =>
    work.tx.insert(requestHolds).values({ requestId, reason, placedById: coordinatorId, placedAt: work.now }),
  );
  await recordActivity(work, { name: 'requests.hold-placed', requestId });
  return succeed(null);
}
