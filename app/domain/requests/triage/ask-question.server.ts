import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { requestQuestions } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { getRequestSeal } from '../context/request-key.server';
import { refusedText } from '../intake/refused-text';
import { changeRequest, openForTriage, type TriageRefusal } from './open-for-triage.server';
import type { questionInput } from './triage-inputs';

type Input = { reference: string } & z.infer<typeof questionInput>;
type Refusal = TriageRefusal | 'private-data' | 'in-the-past';

/** Asks the requester something; until the answer the move is theirs. */
export async function askQuestion(
  work: Work,
  input: Input,
): Promise<Result<{ questionId: string }, Refusal>> {
  const opened = await openForTriage(work, input, 'ask-question');
  if (!opened.ok) return opened;
  const refused = refusedText({ question: input.question });
  if (refused) return refused;
  if (input.dueOn <= calendarDayAt(work.now)) return fail('in-the-past', { dueOn: 'in-the-past' });
  const { request, coordinatorId } = opened.value;
  const questionId = randomUUID();
  const key = await getRequestSeal(work, request.id);
  await work.tx.insert(requestQuestions).values({
    id: questionId,
    requestId: request.id,
    askedById: coordinatorId,
    askedAt: work.now,
    dueOn: input.dueOn,
    sealedQuestion: key.seal('question', questionId, input.question),
  });
  await changeRequest(work, request, { status: 'info_needed' });
  await recordActivity(work, {
    name: 'requests.question-asked',
    requestId: request.id,
    data: { questionId, dueOn: input.dueOn },
  });
  return succeed({ questionId });
}
