import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import {
  changeRequest,
  openForTriage,
  type RequestForChange,
  type TriageRefusal,
} from '../triage/open-for-triage.server';
import { canInvoice } from './invoice-readiness';
import { listPayers } from './payers-of-request.server';

/** Asks the requester by mail for what an invoice still misses; what that is stands on their page, not in the mail. */
export async function askPayerDetails(
  work: Work,
  input: RequestForChange,
): Promise<Result<null, TriageRefusal | 'payers-ready'>> {
  const opened = await openForTriage(work, input, 'ask-payer-details');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  if (canInvoice(await listPayers(work, request.id)).allowed) return fail('payers-ready');
  await changeRequest(work, request, {});
  await recordActivity(work, { name: 'requests.payer-details-asked', requestId: request.id });
  return succeed(null);
}
