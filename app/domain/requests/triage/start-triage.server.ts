import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import {
  changeRequest,
  openForTriage,
  type RequestForChange,
  type TriageRefusal,
} from './open-for-triage.server';

/** The coordinator takes the request on: from now on it has somebody. */
export async function startTriage(work: Work, input: RequestForChange): Promise<Result<null, TriageRefusal>> {
  const opened = await openForTriage(work, input, 'start-triage');
  if (!opened.ok) return opened;
  const { request, coordinatorId } = opened.value;
  await changeRequest(work, request, { status: 'triage', coordinatorId });
  await recordActivity(work, { name: 'requests.triage-started', requestId: request.id });
  return succeed(null);
}
