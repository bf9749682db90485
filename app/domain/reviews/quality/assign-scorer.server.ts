import type { z } from 'zod';
import { gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import { endScorerRow } from './end-scorer.server';
import type { Gate } from './gate';
import { currentRounds } from './gate-rounds.server';
import { haveSeenRound, scorersOf } from './gate-scorers.server';
import type { scorerInput } from './inputs';
import { listScorerCandidates } from './scorer-candidates.server';
import { mayLook } from './scorer-rules';

type Input = { readonly reference: string; readonly gate: Gate } & z.output<typeof scorerInput>;

export type AssignRefusal =
  | OpenReviewRefusal
  | 'not-a-supervisor'
  | 'not-independent'
  | 'looks-already'
  | 'not-blind';

/**
 * Says which supervisor looks at a gate: the first decides, the second scores the same, blindly, to see how far
 * supervisors agree. Who looked before in that place ends; a look they did not finish goes.
 */
export async function assignScorer(work: Work, input: Input): Promise<Result<null, AssignRefusal>> {
  const opened = await openReview(work, input, ['coordinator']);
  if (!opened.ok) return opened;
  const { review, personId: coordinatorId } = opened.value;
  const { gate, place, personId } = input;
  const candidates = await listScorerCandidates(work, review.requestId);
  const candidate = candidates.find((one) => one.personId === personId);
  if (!candidate) return fail('not-a-supervisor', { personId: 'not-a-supervisor' });
  if (!mayLook(candidate)) return fail('not-independent', { personId: 'not-independent-here' });
  const scorers = (await scorersOf(work, review.requestId)).filter((one) => one.gate === gate);
  if (scorers.some((one) => one.personId === personId)) {
    return fail('looks-already', { personId: 'looks-already' });
  }
  if (place === 'second' && (await hasSeen(work, review.requestId, gate, candidate))) {
    return fail('not-blind', { personId: 'not-blind' });
  }
  const before = scorers.find((one) => one.place === place);
  if (before) await endScorerRow(work, before);
  await work.tx.insert(gateScorers).values({
    requestId: review.requestId,
    gate,
    place,
    personId,
    assignedById: coordinatorId,
    assignedAt: work.now,
  });
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.scorer-assigned',
    requestId: review.requestId,
    personId,
    data: { gate, place },
  });
  return succeed(null);
}

/** Whoever could read what was decided in this round cannot score it as if they had not. */
async function hasSeen(
  work: Work,
  requestId: string,
  gate: Gate,
  { personId, isSeated }: { readonly personId: string; readonly isSeated: boolean },
): Promise<boolean> {
  const round = (await currentRounds(work, requestId))[gate];
  if (round.verdict === null) return false;
  return isSeated || (await haveSeenRound(work, round.id)).includes(personId);
}
