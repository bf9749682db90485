import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import type { withdrawalInput } from '../inputs';
import { openForRequester, type RequesterRefusal } from '../open-for-requester.server';
import { closeRequest } from './close-request.server';

interface Input extends z.output<typeof withdrawalInput> {
  readonly reference: string;
}

/**
 * The requester takes the question back. A proposal that is still open is ended by the caller, in the same
 * transaction: a closed request has nothing open.
 */
export async function withdrawRequest(
  work: Work,
  input: Input,
): Promise<Result<{ readonly requestId: string }, RequesterRefusal>> {
  const opened = await openForRequester(work, input, 'withdraw-request');
  if (!opened.ok) return opened;
  const request = opened.value;
  await closeRequest(work, request, { status: 'withdrawn', reason: input.reason, explanation: null });
  await recordActivity(work, {
    name: 'requests.request-withdrawn',
    requestId: request.id,
    data: { reason: input.reason, status: request.status },
  });
  return succeed({ requestId: request.id });
}
