import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { refusalInput } from '../triage/triage-inputs';
import { closeRequest } from './close-request.server';

type Input = { reference: string } & z.infer<typeof refusalInput>;

/** Tells the requester that the network does not take the question on, and why. */
export async function declineRequest(
  work: Work,
  input: Input,
): Promise<Result<null, TriageRefusal | 'private-data'>> {
  const opened = await openForTriage(work, input, 'decline-request');
  if (!opened.ok) return opened;
  const refused = refusedText({ explanation: input.explanation });
  if (refused) return refused;
  const { request } = opened.value;
  await closeRequest(work, request, {
    status: 'declined',
    reason: input.reason,
    explanation: input.explanation,
  });
  await recordActivity(work, {
    name: 'requests.request-declined',
    requestId: request.id,
    data: { reason: input.reason },
  });
  return succeed(null);
}
