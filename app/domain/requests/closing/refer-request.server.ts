import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { referralInput } from '../triage/triage-inputs';
import { closeRequest } from './close-request.server';

type Input = { reference: string } & z.infer<typeof referralInput>;

/** Tells the requester who can help instead, and why it is not us. */
export async function referRequest(
  work: Work,
  input: Input,
): Promise<Result<null, TriageRefusal | 'private-data'>> {
  const opened = await openForTriage(work, input, 'refer-request');
  if (!opened.ok) return opened;
  const refused = refusedText({ explanation: input.explanation });
  if (refused) return refused;
  const { request } = opened.value;
  await closeRequest(work, request, {
    status: 'referred',
    reason: input.target,
    explanation: input.explanation,
  });
  await recordActivity(work, {
    name: 'requests.request-referred',
    requestId: request.id,
    data: { target: input.target },
  });
  return succeed(null);
}
