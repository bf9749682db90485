import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import { requestQuestions } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { getRequestSeal } from '../context/request-key.server';
import type { answerInput } from '../inputs';
import { screenTexts } from '../intake/screen-answers';
import { openForRequester, type RequesterRefusal } from '../open-for-requester.server';
import { statusAfter } from '../request-lifecycle';
import { changeRequest } from './open-for-triage.server';

interface Input extends z.output<typeof answerInput> {
  readonly reference: string;
  /** The spots in the answer that its writer looked at and keeps. */
  readonly kept: string;
}

/** The requester's answer to the coordinator's open question; the request is the coordinator's move again. */
export async function answerQuestion(
  work: Work,
  input: Input,
): Promise<Result<null, RequesterRefusal | 'needs-another-look'>> {
  const opened = await openForRequester(work, input, 'answer-question');
  if (!opened.ok) return opened;
  const { errors } = screenTexts([
    { name: 'answer', text: input.answer, screening: 'context', kept: input.kept },
  ]);
  if (errors.answer) return fail('needs-another-look', errors);

  const request = opened.value;
  const [question] = await work.tx
    .select({ id: requestQuestions.id })
    .from(requestQuestions)
    .where(and(eq(requestQuestions.requestId, request.id), isNull(requestQuestions.answeredAt)));
  if (!question) throw new Error('a request that waits for an answer has no open question');
  const key = await getRequestSeal(work, request.id);
  await work.tx
    .update(requestQuestions)
    .set({ sealedAnswer: key.seal('answer', question.id, input.answer), answeredAt: work.now })
    .where(eq(requestQuestions.id, question.id));
  await changeRequest(work, request, { status: statusAfter('answer-question', request.status) });
  await recordActivity(work, {
    name: 'requests.question-answered',
    requestId: request.id,
    data: { questionId: question.id },
  });
  return succeed(null);
}
