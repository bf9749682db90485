import { refusedBy } from '~/db/refused-by.server';
import { evaluationAnswers } from '~/db/schema/review-follow-up';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { findByLink } from './evaluation-queries.server';
import type { EvaluationInput } from './inputs';

export type EvaluationGivenRefusal = 'evaluation-unknown' | 'evaluation-full' | 'evaluation-closed';

/**
 * Takes the answer of somebody nobody knows. Of this no activity is recorded: it would say when, and of an answer
 * nothing is kept but what was answered.
 */
export async function giveEvaluation(
  work: Work,
  token: string,
  scores: EvaluationInput,
): Promise<Result<null, EvaluationGivenRefusal>> {
  const { standing, requestId } = await findByLink(work, token);
  if (standing !== 'open' || requestId === null) {
    return fail(`evaluation-${standing === 'open' ? 'unknown' : standing}`);
  }
  await refusedBy({ evaluation_answers_room: 'evaluation-full' }, () =>
    work.tx.insert(evaluationAnswers).values({ requestId, ...scores }),
  );
  return succeed(null);
}
