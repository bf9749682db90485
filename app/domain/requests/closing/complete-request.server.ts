import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { completionInput } from '../triage/triage-inputs';
import { closeRequest } from './close-request.server';
import { completionReasonsOf } from './closing-reason';

type Input = { reference: string } & z.infer<typeof completionInput>;

/** A consult, a session or a talk was given, and with that the question is answered. */
export async function completeRequest(
  work: Work,
  input: Input,
): Promise<Result<null, TriageRefusal | 'private-data' | 'not-an-option'>> {
  const opened = await openForTriage(work, input, 'complete-request');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  if (!completionReasonsOf(request.kind).includes(input.reason)) {
    return fail('not-an-option', { reason: 'not-an-option' });
  }
  const refused = refusedText({ explanation: input.explanation });
  if (refused) return refused;
  await closeRequest(work, request, {
    status: 'completed',
    reason: input.reason,
    explanation: input.explanation,
  });
  await recordActivity(work, {
    name: 'requests.request-completed',
    requestId: request.id,
    data: { reason: input.reason },
  });
  return succeed(null);
}
