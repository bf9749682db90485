import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { type Result, succeed } from '../../kernel/result';
import { refusedText } from '../intake/refused-text';
import { openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { noMatchInput } from '../triage/triage-inputs';
import { closeRequest } from './close-request.server';

type Input = { reference: string } & z.infer<typeof noMatchInput>;

/** Records that no independent, available pair was found: an outcome that is counted. */
export async function recordNoMatch(
  work: Work,
  input: Input,
): Promise<Result<{ readonly requestId: string }, TriageRefusal | 'private-data'>> {
  const opened = await openForTriage(work, input, 'record-no-match');
  if (!opened.ok) return opened;
  const refused = refusedText({ explanation: input.explanation });
  if (refused) return refused;
  const { request } = opened.value;
  await closeRequest(work, request, {
    status: 'no_match',
    reason: input.reason,
    explanation: input.explanation,
  });
  await recordActivity(work, {
    name: 'requests.no-match-recorded',
    requestId: request.id,
    data: { reason: input.reason },
  });
  return succeed({ requestId: request.id });
}
