import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { loadFacts } from '../load-facts.server';
import { listLoopsOfReview } from '../loop/loop-queries.server';
import { conditionsOf, moverNow } from '../review-conditions';
import { moversOf, onwardEvent } from '../review-lifecycle';
import { findReviewHead, listTeam } from '../review-queries.server';
import { commissionerTasks, isDelivered } from './commissioner-tasks';
import { findEvaluationSummary } from './evaluation-queries.server';
import { canRecord } from './follow-up-acts';
import { findEnding } from './follow-up-queries.server';

/**
 * A review as its commissioner sees it: what is asked of them, whose move it is, and what came of it. Never why
 * something moved, nor what a gate said; of the report nothing before it is delivered.
 */
export async function findForCommissioner(work: Work, reference: string) {
  const head = await findReviewHead(work, reference);
  if (!head?.parts.includes('commissioner')) return null;
  const { requestId, version, status, interruptedStatus } = head;
  const facts = await loadFacts(work, requestId);
  const onward = onwardEvent(head);
  const ending = await findEnding(work, requestId);
  const delivered = isDelivered(head);
  return {
    requestId,
    review: { reference, version, status, interruptedStatus },
    tasks: commissionerTasks(head, facts),
    onward,
    mover: onward && moverNow(conditionsOf(onward, facts), moversOf(onward)),
    team: (await listTeam(work, requestId)).map(({ seat, name }) => ({ seat, name })),
    report: { ...ending, reportReference: delivered ? ending.reportReference : null },
    mayDecide: canRecord('decide-publication', head).allowed,
    isDelivered: delivered,
    recommendations: delivered ? await listLoopsOfReview(work, requestId) : [],
    mayAnswer: canRecord('answer-recommendation', head).allowed,
    summary: await findEvaluationSummary(work, requestId),
    today: calendarDayAt(work.now),
  };
}
