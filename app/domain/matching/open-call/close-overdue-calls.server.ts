import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import { openCalls } from '~/db/schema/open-calls';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { changeRequest } from '../../requests/triage/open-for-triage.server';
import { endCall } from './end-call.server';

/** Ends every call of which the last day is over, by the Dutch clock; gives how many. Repeating it ends nothing twice. */
export async function closeOverdueCalls(work: Work): Promise<number> {
  const overdue = await work.tx
    .select({ requestId: openCalls.requestId })
    .from(openCalls)
    .where(and(isNull(openCalls.closedAt), lt(openCalls.answerUntilOn, calendarDayAt(work.now))))
    .orderBy(asc(openCalls.requestId));
  let closed = 0;
  for (const { requestId } of overdue) {
    const [request] = await work.tx
      .select()
      .from(reviewRequests)
      .where(eq(reviewRequests.id, requestId))
      .for('update');
    if (!request || !(await endCall(work, requestId, 'last-day'))) continue;
    await changeRequest(work, request, {});
    closed += 1;
  }
  return closed;
}
