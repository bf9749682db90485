import { canRecord, type FollowUpAct, mayRecord } from '../follow-up/follow-up-acts';
import type { ReviewPart, ReviewStanding } from '../review-lifecycle';
import { assessmentStatuses } from './loop-words';
import { canAssess, canCheck, canRespond, type LoopFacts } from './recommendation-standing';

/** What somebody with these parts in a review may do now with one of its recommendations. */
export function possibleLoopActs(
  head: Pick<ReviewStanding, 'status'> & { readonly parts: readonly ReviewPart[] },
  facts: LoopFacts,
) {
  const isFor = (act: FollowUpAct) => canRecord(act, head).allowed && mayRecord(act, head.parts).allowed;
  return {
    answer: isFor('answer-recommendation') && canRespond(facts).allowed,
    assess:
      isFor('assess-recommendation') && assessmentStatuses.some((status) => canAssess(facts, status).allowed),
    check: isFor('check-effect') && canCheck(facts).allowed,
  };
}
