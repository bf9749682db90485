import { and, eq, isNull, lte } from 'drizzle-orm';
import { requestMandates } from '~/db/schema/intake';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { daysFrom } from '../../kernel/instant';
import { closeRequest } from '../closing/close-request.server';
import { canDo } from '../request-lifecycle';

/** Days in which whoever has the mandate can say yes or no; after that the question is taken back. */
export const mandateDays = 30;

/** For a job of the system: questions nobody confirmed in time end. Gives how many did. */
export async function expireMandates(work: Work): Promise<number> {
  const asked = await work.tx
    .select({ requestId: requestMandates.requestId, mandateId: requestMandates.id })
    .from(requestMandates)
    .where(
      and(
        isNull(requestMandates.answeredAt),
        isNull(requestMandates.endedAt),
        lte(requestMandates.askedAt, daysFrom(work.now, -mandateDays)),
      ),
    );
  let expired = 0;
  for (const { requestId, mandateId } of asked) {
    const [request] = await work.tx
      .select()
      .from(reviewRequests)
      .where(eq(reviewRequests.id, requestId))
      .for('update');
    if (!request || !canDo('refuse-mandate', request).allowed) continue;
    await closeRequest(work, request, { status: 'withdrawn', reason: 'mandate-expired', explanation: null });
    await recordActivity(work, { name: 'requests.mandate-expired', requestId, data: { mandateId } });
    expired += 1;
  }
  return expired;
}
