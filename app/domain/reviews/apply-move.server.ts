import { reviewMoveReasons, reviewMoves } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import type { ActivityData, ActivityName } from '../activity/activity';
import { recordActivity } from '../activity/record-activity.server';
import { endReview } from './end-review.server';
import { changeReview, type OpenedReview, type ReviewRow } from './open-review.server';
import { askRound, currentRounds, openRound, standingOf } from './quality/gate-rounds.server';
import { decidesAbout, scorersOf } from './quality/gate-scorers.server';
import { type ReviewEvent, statusAfter } from './review-lifecycle';
import { gateVoidedFrom } from './review-moves';
import type { MoveReason, StopCosts, StopReason, SuspensionReason } from './review-reason';

export interface Move {
  readonly event: ReviewEvent;
  readonly reasonCode: MoveReason | null;
  readonly reason?: string | undefined;
  readonly lookAgainOn?: string | undefined;
  readonly costs?: StopCosts | undefined;
}

/** Writes the move with all that follows from it. The caller has decided that it may happen. */
export async function applyMove(
  work: Work,
  { review, request }: Pick<OpenedReview, 'review' | 'request'>,
  move: Move,
): Promise<void> {
  const to = statusAfter(move.event, review);
  await writeMove(work, review, move);
  await changeReview(work, review, {
    status: to,
    interruptedStatus: null,
    suspendedReason: null,
    lookAgainOn: null,
    ...standstill(review, move),
  });
  await followGates(work, review, move.event);
  if (to === 'closed' || to === 'stopped')
    await endReview(work, { review, request, status: to, reasonCode: move.reasonCode });
  await recordActivity(work, {
    name: activityOf[move.event],
    requestId: review.requestId,
    data: {
      from: review.status,
      to,
      reasonCode: move.reasonCode,
      ...(await waitingGate(work, review, move)),
    },
  });
}

/** What a suspended or stopped review keeps beside its state. */
function standstill({ status }: ReviewRow, { event, reasonCode, lookAgainOn, costs }: Move) {
  if (event === 'suspend') {
    return {
      interruptedStatus: status as ReviewRow['interruptedStatus'], // only a state on the path is suspended
      suspendedReason: reasonCode as SuspensionReason,
      lookAgainOn: lookAgainOn ?? null,
    };
  }
  if (event === 'stop') return { stoppedReason: reasonCode as StopReason, stoppedCosts: costs ?? null };
  return {};
}

async function writeMove(work: Work, review: ReviewRow, { event, reasonCode, reason }: Move): Promise<void> {
  const { requestId, status } = review;
  const [row] = await work.tx
    .insert(reviewMoves)
    .values({
      requestId,
      at: work.now,
      event,
      fromStatus: status,
      toStatus: statusAfter(event, review),
      reasonCode,
      byId: personIdOf(work.actor),
    })
    .returning({ id: reviewMoves.id });
  if (!row) throw new Error('a move was not written');
  if (reason) await work.tx.insert(reviewMoveReasons).values({ moveId: row.id, requestId, reason });
}

/** Handing in the report asks for gate C; going back opens the gate that was passed, or asked for, anew. */
async function followGates(work: Work, review: ReviewRow, event: ReviewEvent): Promise<void> {
  const rounds = await currentRounds(work, review.requestId);
  if (event === 'submit-report') return askRound(work, rounds.report.id);
  const gate = gateVoidedFrom(event, review.status);
  if (gate === null || standingOf(rounds[gate]) === 'open') return;
  await openRound(work, {
    requestId: review.requestId,
    gate,
    opening: event === 'return-report' ? 'returned' : 'stepped_back',
  });
}

/** Handing in the report makes gate C wait: whoever looks hears, and while nobody does, the coordinator. */
async function waitingGate(work: Work, { requestId }: ReviewRow, { event }: Move): Promise<ActivityData> {
  if (event !== 'submit-report') return {};
  const scorers = await scorersOf(work, requestId);
  return { gate: 'report', isAssigned: scorers.some(decidesAbout('report')) };
}

const activityOf: Readonly<Record<ReviewEvent, ActivityName>> = {
  start: 'reviews.review-started',
  'begin-exploration': 'reviews.exploration-begun',
  'begin-dialogue': 'reviews.dialogue-begun',
  'begin-drafting': 'reviews.drafting-begun',
  'begin-commenting': 'reviews.commenting-begun',
  'submit-report': 'reviews.report-submitted',
  'return-report': 'reviews.report-returned',
  'deliver-report': 'reviews.report-delivered',
  'begin-follow-up': 'reviews.follow-up-begun',
  close: 'reviews.review-closed',
  'step-back': 'reviews.review-stepped-back',
  'take-back': 'reviews.review-stepped-back',
  suspend: 'reviews.review-suspended',
  resume: 'reviews.review-resumed',
  stop: 'reviews.review-stopped',
};
