import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import {
  changeRequest,
  openForTriage,
  type RequestForChange,
  type TriageRefusal,
} from '../../requests/triage/open-for-triage.server';
import { endCall } from './end-call.server';

/** Closes a call before its last day; the answers count as they are. */
export async function closeCall(
  work: Work,
  input: RequestForChange,
): Promise<Result<null, TriageRefusal | 'call-closed'>> {
  const opened = await openForTriage(work, input, 'open-call');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  if (!(await endCall(work, request.id, 'coordinator'))) return fail('call-closed');
  await changeRequest(work, request, {});
  return succeed(null);
}
