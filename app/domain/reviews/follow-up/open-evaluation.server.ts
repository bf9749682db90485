import type { z } from 'zod';
import { evaluations } from '~/db/schema/review-follow-up';
import type { Work } from '~/db/with-actor.server';
import { hashOfToken, newSecretToken } from '../../accounts/secret-token.server';
import { recordActivity } from '../../activity/record-activity.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview } from '../open-review.server';
import { hasResults } from './evaluation';
import { findEvaluationFacts } from './evaluation-queries.server';
import type { evaluationOpeningInput, evaluationWaiverInput } from './inputs';
import { type OpenFollowUpRefusal, openFollowUp } from './open-follow-up.server';

type Opening = { readonly reference: string } & z.infer<typeof evaluationOpeningInput>;
type Waiver = { readonly reference: string } & z.infer<typeof evaluationWaiverInput>;

/**
 * Opens the evaluation, or replaces its link: the token is handed out here and never again. Not once results could be
 * seen: a second summary beside the first would show what one person said.
 */
export async function openEvaluation(
  work: Work,
  input: Opening,
): Promise<
  Result<{ readonly token: string }, OpenFollowUpRefusal | 'evaluation-over' | 'in-the-past' | 'too-few'>
> {
  const opened = await openFollowUp(work, input, 'open-evaluation');
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  const { invited, closesOn } = input;
  const today = calendarDayAt(work.now);
  const before = await findEvaluationFacts(work, review.requestId);
  if (hasResults(before, today)) return fail('evaluation-over');
  if (closesOn < today) return fail('in-the-past', { closesOn: 'in-the-past' });
  const answers = before?.answers ?? 0;
  if (invited < answers) return fail('too-few', { invited: `too-low|${answers}` });
  const token = newSecretToken();
  const evaluation = {
    tokenHash: hashOfToken(token),
    invited,
    closesOn,
    waivedReason: null,
    openedAt: work.now,
    openedById: personId,
  };
  await work.tx
    .insert(evaluations)
    .values({ requestId: review.requestId, ...evaluation })
    .onConflictDoUpdate({ target: evaluations.requestId, set: evaluation });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.evaluation-opened',
    requestId: review.requestId,
    data: { invited, closesOn, isFirst: before === null },
  });
  return succeed({ token });
}

/** Records why participants are not asked. Not when somebody answered: then the evaluation runs to its end. */
export async function waiveEvaluation(
  work: Work,
  input: Waiver,
): Promise<Result<null, OpenFollowUpRefusal | 'evaluation-answered'>> {
  const opened = await openFollowUp(work, input, 'waive-evaluation');
  if (!opened.ok) return opened;
  const { review, personId } = opened.value;
  const before = await findEvaluationFacts(work, review.requestId);
  if (before && before.answers > 0) return fail('evaluation-answered');
  const waived = {
    tokenHash: null,
    invited: null,
    closesOn: null,
    waivedReason: input.reason,
    openedAt: work.now,
    openedById: personId,
  };
  await work.tx
    .insert(evaluations)
    .values({ requestId: review.requestId, ...waived })
    .onConflictDoUpdate({ target: evaluations.requestId, set: waived });
  await changeReview(work, review, {});
  await recordActivity(work, { name: 'reviews.evaluation-waived', requestId: review.requestId });
  return succeed(null);
}
