import { and, countDistinct, eq, isNotNull, isNull } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { requestConsentDecisions } from '~/db/schema/participation';
import { orientationMeetings, reviewRequests } from '~/db/schema/requests';
import { recommendationResponses, recommendations } from '~/db/schema/review-follow-up';
import { gateRounds, supervisionSessions } from '~/db/schema/review-quality';
import { learningSessions, reviewMilestones, reviewPlans, reviews, seatVacancies } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../kernel/calendar-day';
import { undeclaredOrganisations } from '../matching/undeclared-organisations.server';
import { findStandingOfCosts } from './agreement/find-standing.server';
import { evaluationStanding } from './follow-up/evaluation';
import { findEvaluationFacts } from './follow-up/evaluation-queries.server';
import { hoursToSettle } from './hours-to-settle.server';
import { listParticipating } from './progress/list-participating.server';
import { type Gate, gates, isApproved } from './quality/gate';
import { currentRounds, standingOf } from './quality/gate-rounds.server';
import type { ReviewFacts } from './review-facts';
import { plannedStatuses } from './review-status';

/**
 * Everything the conditions of a review look at. Counted as the portal itself, so that what is complete does not depend
 * on who asks; gates as far as whoever asks may see them.
 */
export async function loadFacts(work: Work, requestId: string): Promise<ReviewFacts> {
  // The commissioner sees no round, and yet that a check is passed.
  const seesRounds = (await work.tx.$count(gateRounds, eq(gateRounds.requestId, requestId))) > 0;
  const rounds = seesRounds
    ? await currentRounds(work, requestId)
    : await asSystem(work, 'review-facts', (system) => currentRounds(system, requestId));
  const standings = Object.fromEntries(gates.map((gate) => [gate, standingOf(rounds[gate])]));
  const reopened = gates.filter(
    (gate) => rounds[gate].opening === 'reopened' && !isApproved(standingOf(rounds[gate])),
  );
  return await asSystem(work, 'review-facts', async (system) => ({
    ...(await agreementFacts(system, requestId)),
    ...(await participationFacts(system, requestId)),
    ...(await progressFacts(system, requestId)),
    ...(await followUpFacts(system, requestId)),
    ...(await hoursToSettle(system, requestId)),
    gatesReopened: reopened.length,
    gates: standings as ReviewFacts['gates'] satisfies Record<Gate, unknown>,
  }));
}

async function agreementFacts(work: Work, requestId: string) {
  const [request] = await work.tx
    .select({ form: reviewRequests.reviewForm, minutes: reviewRequests.minutesPerReviewer })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  const held = await work.tx.$count(
    orientationMeetings,
    and(eq(orientationMeetings.requestId, requestId), isNotNull(orientationMeetings.heldAt)),
  );
  const planned = await work.tx.$count(reviewPlans, eq(reviewPlans.requestId, requestId));
  return {
    orientationHeld: held > 0,
    hasForm: request?.form != null && request.minutes !== null,
    isPlanned: planned === plannedStatuses.length,
    ...(await findStandingOfCosts(work, requestId)),
  };
}

async function participationFacts(work: Work, requestId: string) {
  const takingPart = await listParticipating(work, requestId);
  const undecided = await work.tx.$count(
    requestConsentDecisions,
    and(eq(requestConsentDecisions.requestId, requestId), isNull(requestConsentDecisions.decidedAt)),
  );
  const vacant = await work.tx.$count(
    seatVacancies,
    and(eq(seatVacancies.requestId, requestId), isNull(seatVacancies.filledAt)),
  );
  const undeclared = await undeclaredOrganisations(work, { requestId });
  return {
    consentsMissing: takingPart.filter(({ consent }) => consent !== 'given').length,
    consentsUndecided: undecided,
    seatsVacant: vacant,
    declarationsMissing: undeclared.filter(({ isIndependent }) => isIndependent !== true).length,
    countsMissing: takingPart.filter(({ reviewTeamCount }) => reviewTeamCount === null).length,
    toCatchUp: takingPart.filter(({ joinedLater, caughtUpOn }) => joinedLater && !caughtUpOn).length,
  };
}

async function progressFacts(work: Work, requestId: string) {
  const done = await work.tx
    .select({ milestone: reviewMilestones.milestone })
    .from(reviewMilestones)
    .where(eq(reviewMilestones.requestId, requestId));
  const supervisions = await work.tx.$count(
    supervisionSessions,
    and(eq(supervisionSessions.requestId, requestId), isNotNull(supervisionSessions.heldOn)),
  );
  const sessions = await work.tx.$count(
    learningSessions,
    and(eq(learningSessions.requestId, requestId), isNotNull(learningSessions.heldOn)),
  );
  return {
    milestones: done.map(({ milestone }) => milestone),
    supervisionsHeld: supervisions,
    learningSessionsHeld: sessions,
  };
}

async function followUpFacts(work: Work, requestId: string) {
  const [review] = await work.tx
    .select({
      supervisionsAgreed: reviews.supervisionsAgreed,
      reportReference: reviews.reportReference,
      publication: reviews.publication,
      followUpOn: reviews.followUpOn,
      followUpHeldOn: reviews.followUpHeldOn,
    })
    .from(reviews)
    .where(eq(reviews.requestId, requestId));
  if (!review) throw new Error('no such review');
  const [advice] = await work.tx
    .select({
      all: countDistinct(recommendations.id),
      answered: countDistinct(recommendationResponses.recommendationId),
    })
    .from(recommendations)
    .leftJoin(recommendationResponses, eq(recommendationResponses.recommendationId, recommendations.id))
    .where(eq(recommendations.requestId, requestId));
  const all = advice?.all ?? 0;
  return {
    supervisionsAgreed: review.supervisionsAgreed,
    hasReport: review.reportReference !== null,
    hasPublication: review.publication !== null,
    recommendations: all,
    recommendationsUnanswered: all - (advice?.answered ?? 0),
    followUpPlanned: review.followUpOn !== null,
    followUpHeld: review.followUpHeldOn !== null,
    evaluation: evaluationStanding(await findEvaluationFacts(work, requestId), calendarDayAt(work.now)),
  };
}
