import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { type Result, succeed } from '../kernel/result';
import {
  changeRequest,
  openForTriage,
  type RequestForChange,
  type TriageRefusal,
} from '../requests/triage/open-for-triage.server';
import { endMatching } from './end-matching.server';

/** Takes the whole proposal back; the request is matched anew. */
export async function withdrawProposal(
  work: Work,
  input: RequestForChange,
): Promise<Result<null, TriageRefusal>> {
  const opened = await openForTriage(work, input, 'withdraw-proposal');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  await endMatching(work, { requestId: request.id, reason: 'proposal-withdrawn' });
  await changeRequest(work, request, { status: 'matching' });
  await recordActivity(work, { name: 'matching.proposal-withdrawn', requestId: request.id });
  return succeed(null);
}
