import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { findings } from '~/db/schema/findings';
import { seats } from '~/db/schema/matching';
import { requestOrganisations } from '~/db/schema/participation';
import { effectChecks, recommendationAssessments } from '~/db/schema/recommendation-loop';
import { reviewRequests } from '~/db/schema/requests';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import { reviewMoves, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import { isDelivered } from '../follow-up/commissioner-tasks';
import type { AdviceKind, ResponseKind } from '../follow-up/follow-up-words';
import type { ReviewStatus } from '../review-status';
import type { AssessmentGround, AssessmentStatus, EffectGround, EffectOutcome } from './loop-words';
import { type LoopFacts, type LoopStanding, standingOfRecommendation } from './recommendation-standing';

export interface LoopResponse {
  readonly id: string;
  readonly response: ResponseKind;
  readonly ownerFunction: string | null;
  readonly dueOn: string | null;
  readonly explanation: string;
  readonly respondedAt: Date;
  readonly inWriting: boolean;
}

export interface LoopAssessment {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly ground: AssessmentGround;
  readonly remark: string;
  readonly assessedAt: Date;
  /** By the supervisor of the review; else by a coordinator. */
  readonly bySupervisor: boolean;
}

export interface LoopCheck {
  readonly id: string;
  readonly lookedAt: EffectGround;
  readonly outcome: EffectOutcome;
  readonly isFinal: boolean;
  readonly nextOn: string | null;
  readonly remark: string;
  readonly checkedAt: Date;
  readonly bySupervisor: boolean;
}

export interface Loop extends LoopFacts {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly reviewStatus: ReviewStatus;
  readonly position: number;
  readonly kind: AdviceKind;
  readonly label: string;
  /** `null` for the commissioners together. */
  readonly addresseeId: string | null;
  readonly addressee: string | null;
  /** The finding it came from, for whoever may read that. */
  readonly finding: { readonly id: string; readonly title: string; readonly isPublished: boolean } | null;
  readonly recordedAt: Date;
  readonly responses: readonly LoopResponse[];
  readonly assessments: readonly LoopAssessment[];
  readonly checks: readonly LoopCheck[];
  readonly standing: LoopStanding;
}

/**
 * Recommendations with all that was said of them, as far as whoever asks may read them. Four statements, however many
 * there are.
 */
export async function listLoops(work: Work, where: SQL | undefined): Promise<Loop[]> {
  const rows = await rowsOf(work, where);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const responses = groupBy(await responsesTo(work, ids), ({ recommendationId }) => recommendationId);
  const assessments = groupBy(await assessmentsOf(work, ids), ({ recommendationId }) => recommendationId);
  const checks = groupBy(await checksOf(work, ids), ({ recommendationId }) => recommendationId);
  const today = calendarDayAt(work.now);
  return rows.map(({ interruptedStatus, requesterId, deliveredAt, finding, ...row }) => {
    const isOut = isDelivered({ status: row.reviewStatus, interruptedStatus });
    const facts = {
      deliveredOn: isOut ? calendarDayAt(deliveredAt ?? row.recordedAt) : null,
      responses: (responses.get(row.id) ?? []).map(({ recommendationId: _, respondedById, ...one }) => ({
        ...one,
        inWriting: respondedById !== requesterId,
      })),
      assessments: (assessments.get(row.id) ?? []).map(({ recommendationId: _, ...one }) => one),
      checks: (checks.get(row.id) ?? []).map(({ recommendationId: _, ...one }) => one),
    };
    const source = finding && {
      id: finding.id,
      title: finding.title,
      isPublished: finding.status === 'published',
    };
    return { ...row, ...facts, finding: source, standing: standingOfRecommendation(facts, today) };
  });
}

/** What the report of a review asks, considers and recommends, in its order. */
export function listLoopsOfReview(work: Work, requestId: string): Promise<Loop[]> {
  return listLoops(work, eq(recommendations.requestId, requestId));
}

/** One recommendation of a review. */
export async function findLoop(
  work: Work,
  requestId: string,
  recommendationId: string,
): Promise<Loop | null> {
  const ofReview = and(eq(recommendations.id, recommendationId), eq(recommendations.requestId, requestId));
  const [loop] = await listLoops(work, ofReview);
  return loop ?? null;
}

function rowsOf(work: Work, where: SQL | undefined) {
  const delivered = work.tx
    .select({ at: reviewMoves.at })
    .from(reviewMoves)
    .where(and(eq(reviewMoves.requestId, reviews.requestId), eq(reviewMoves.toStatus, 'reported')))
    .orderBy(desc(reviewMoves.id))
    .limit(1);
  return work.tx
    .select({
      id: recommendations.id,
      requestId: recommendations.requestId,
      reference: reviewRequests.reference,
      reviewStatus: reviews.status,
      interruptedStatus: reviews.interruptedStatus,
      requesterId: reviewRequests.requesterId,
      deliveredAt: sql<Date | null>`(${delivered})`.mapWith(reviewMoves.at),
      position: recommendations.position,
      kind: recommendations.kind,
      label: recommendations.label,
      addresseeId: recommendations.addresseeId,
      addressee: requestOrganisations.name,
      finding: { id: findings.id, title: findings.title, status: findings.status },
      recordedAt: recommendations.recordedAt,
    })
    .from(recommendations)
    .innerJoin(reviews, eq(reviews.requestId, recommendations.requestId))
    .innerJoin(reviewRequests, eq(reviewRequests.id, recommendations.requestId))
    .leftJoin(requestOrganisations, eq(requestOrganisations.id, recommendations.addresseeId))
    .leftJoin(findings, eq(findings.id, recommendations.findingId))
    .where(where)
    .orderBy(asc(reviewRequests.reference), asc(recommendations.position));
}

function responsesTo(work: Work, ids: readonly string[]) {
  return work.tx
    .select({
      id: recommendationResponses.id,
      recommendationId: recommendationResponses.recommendationId,
      response: recommendationResponses.response,
      ownerFunction: recommendationResponses.ownerFunction,
      dueOn: recommendationResponses.dueOn,
      explanation: recommendationResponses.explanation,
      respondedAt: recommendationResponses.respondedAt,
      respondedById: recommendationResponses.respondedById,
    })
    .from(recommendationResponses)
    .where(inArray(recommendationResponses.recommendationId, [...ids]))
    .orderBy(asc(recommendationResponses.respondedAt), asc(recommendationResponses.id));
}

function assessmentsOf(work: Work, ids: readonly string[]) {
  return work.tx
    .select({
      id: recommendationAssessments.id,
      recommendationId: recommendationAssessments.recommendationId,
      status: recommendationAssessments.status,
      ground: recommendationAssessments.ground,
      remark: recommendationAssessments.remark,
      assessedAt: recommendationAssessments.assessedAt,
      bySupervisor: isSupervisor(recommendationAssessments.requestId, recommendationAssessments.assessedById),
    })
    .from(recommendationAssessments)
    .where(inArray(recommendationAssessments.recommendationId, [...ids]))
    .orderBy(asc(recommendationAssessments.assessedAt), asc(recommendationAssessments.id));
}

function checksOf(work: Work, ids: readonly string[]) {
  return work.tx
    .select({
      id: effectChecks.id,
      recommendationId: effectChecks.recommendationId,
      lookedAt: effectChecks.lookedAt,
      outcome: effectChecks.outcome,
      isFinal: effectChecks.isFinal,
      nextOn: effectChecks.nextOn,
      remark: effectChecks.remark,
      checkedAt: effectChecks.checkedAt,
      bySupervisor: isSupervisor(effectChecks.requestId, effectChecks.checkedById),
    })
    .from(effectChecks)
    .where(inArray(effectChecks.recommendationId, [...ids]))
    .orderBy(asc(effectChecks.checkedAt), asc(effectChecks.id));
}

function isSupervisor(
  requestId: typeof effectChecks.requestId | typeof recommendationAssessments.requestId,
  personId: typeof effectChecks.checkedById | typeof recommendationAssessments.assessedById,
): SQL<boolean> {
  return sql<boolean>`exists (select from ${seats} where ${seats.requestId} = ${requestId}
    and ${seats.personId} = ${personId} and ${seats.seat} = 'supervisor')`;
}
