import { and, asc, eq, isNull } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { quoteShares, quotes } from '~/db/schema/review-agreement';
import { recommendations } from '~/db/schema/review-follow-up';
import { learningSessions, reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import type { SeatName } from '~/domain/matching/invitation-status';
import { agreeShare } from '~/domain/reviews/agreement/agree-share.server';
import { makePlan } from '~/domain/reviews/agreement/make-plan.server';
import { sendQuote } from '~/domain/reviews/agreement/send-quote.server';
import { proposePlan } from '~/domain/reviews/agreement/step-weights';
import { answerRecommendation } from '~/domain/reviews/follow-up/answer-recommendation.server';
import { decidePublication } from '~/domain/reviews/follow-up/decide-publication.server';
import type { Publication, ResponseKind } from '~/domain/reviews/follow-up/follow-up-words';
import { waiveEvaluation } from '~/domain/reviews/follow-up/open-evaluation.server';
import { holdFollowUp, planFollowUp } from '~/domain/reviews/follow-up/plan-follow-up.server';
import { addRecommendation } from '~/domain/reviews/follow-up/record-recommendation.server';
import { recordReport } from '~/domain/reviews/follow-up/record-report.server';
import { moveReview } from '~/domain/reviews/move-review.server';
import { holdSession, planSession } from '~/domain/reviews/progress/learning-sessions.server';
import { listParticipating } from '~/domain/reviews/progress/list-participating.server';
import type { Milestone } from '~/domain/reviews/progress/milestone';
import { recordParticipation } from '~/domain/reviews/progress/record-participation.server';
import { listDone, recordProgress } from '~/domain/reviews/progress/record-progress.server';
import { askGate } from '~/domain/reviews/quality/ask-gate.server';
import { assignScorer } from '~/domain/reviews/quality/assign-scorer.server';
import { type Gate, gates } from '~/domain/reviews/quality/gate';
import { planSupervision } from '~/domain/reviews/quality/plan-supervision.server';
import { recordSupervision } from '~/domain/reviews/quality/record-supervision.server';
import type { ReviewEvent } from '~/domain/reviews/review-lifecycle';
import type { StopReason } from '~/domain/reviews/review-reason';
import { handInLook } from '../hand-in-look';
import { asCoordinator, asMember, asRequester, requestOf, succeeded } from './scene';
import type { Scene, Step } from './story';

/** Reference and version of the review, as the page of whoever does it shows them. */
async function reviewShown(scene: Scene, work: Work) {
  const { id, reference } = requestOf(scene);
  const [row] = await work.tx
    .select({ version: reviews.version })
    .from(reviews)
    .where(eq(reviews.requestId, id));
  return { reference, version: row?.version ?? 1 };
}

/** Whoever sits there, at work. */
async function asSeat(scene: Scene, seat: SeatName): Promise<Work> {
  const [held] = await scene.tx
    .select({ personId: seats.personId })
    .from(seats)
    .where(and(eq(seats.requestId, requestOf(scene).id), eq(seats.seat, seat), eq(seats.state, 'confirmed')));
  if (!held) throw new Error(`nobody is ${seat} in the story ${scene.story.key}`);
  return asMember(scene, held.personId);
}

function today({ now }: Scene) {
  return calendarDayAt(now);
}

/** The plan that follows from the form, so many months from this day on. */
export function plan(form: 'full' | 'proportionate' | 'compact' | 'thematic', months: number): Step {
  return async (scene) => {
    const work = await asSeat(scene, 'lead');
    const days = proposePlan({ form, startOn: today(scene), months });
    const input = {
      ...(await reviewShown(scene, work)),
      ...days,
      supervisionsAgreed: 2,
      supervisorHours: 480,
    };
    succeeded(scene, await makePlan(work, input));
  };
}

export const quote: Step = async (scene) => {
  const work = await asCoordinator(scene);
  const terms = {
    hourlyRate: 9500,
    vatTreatment: 'exempt',
    validUntilOn: addDays(today(scene), 60),
  } as const;
  succeeded(scene, await sendQuote(work, { ...(await reviewShown(scene, work)), ...terms }));
};

/** Every payer says yes, by the commissioner. */
export const payersAgree: Step = async (scene) => {
  const work = await asRequester(scene);
  const shares = await work.tx
    .select({ position: quoteShares.position })
    .from(quoteShares)
    .innerJoin(quotes, eq(quotes.id, quoteShares.quoteId))
    .where(and(eq(quotes.requestId, requestOf(scene).id), isNull(quotes.withdrawnAt)));
  for (const { position } of shares) {
    const yes = { position, byFunction: 'manager bedrijfsvoering', agreedOn: today(scene) };
    succeeded(scene, await agreeShare(work, { ...(await reviewShown(scene, work)), ...yes }));
  }
};

const byCoordinator: readonly ReviewEvent[] = ['start', 'begin-follow-up', 'close'];

/** The review ends before its time, with what it was worth. */
export function stop(reasonCode: StopReason, reason: string): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const input = { event: 'stop', reasonCode, reason, costs: 'worked-hours' } as const;
    succeeded(scene, await moveReview(work, { ...(await reviewShown(scene, work)), ...input }));
  };
}

export function move(event: ReviewEvent): Step {
  return async (scene) => {
    const work = byCoordinator.includes(event) ? await asCoordinator(scene) : await asSeat(scene, 'lead');
    succeeded(scene, await moveReview(work, { ...(await reviewShown(scene, work)), event }));
  };
}

export const countPeople: Step = async (scene) => {
  const work = await asSeat(scene, 'co');
  const takingPart = await listParticipating(work, requestOf(scene).id);
  const participation = takingPart.map(({ id }, at) => ({
    requestOrganisationId: id,
    reviewTeamCount: 2,
    caseGroupCount: 3 + at,
    caughtUpOn: null,
  }));
  succeeded(scene, await recordParticipation(work, { ...(await reviewShown(scene, work)), participation }));
};

/** Something more is done, today. */
export function done(...more: readonly Milestone[]): Step {
  return async (scene) => {
    const work = await asSeat(scene, 'lead');
    const before = await listDone(work, requestOf(scene).id);
    const now = Object.fromEntries(more.map((milestone) => [milestone, today(scene)]));
    const shown = await reviewShown(scene, work);
    const conversations = { conversationsPlanned: 8, conversationsHeld: 8 };
    succeeded(scene, await recordProgress(work, { ...shown, ...conversations, ...before, ...now }));
  };
}

export const learnTogether: Step = async (scene) => {
  const work = await asSeat(scene, 'lead');
  const plannedOn = today(scene);
  succeeded(scene, await planSession(work, { ...(await reviewShown(scene, work)), plannedOn, mode: 'live' }));
  const [planned] = await work.tx
    .select({ id: learningSessions.id })
    .from(learningSessions)
    .where(and(eq(learningSessions.requestId, requestOf(scene).id), isNull(learningSessions.heldOn)));
  const held = { heldOn: plannedOn, reviewTeamPresent: 6, caseGroupPresent: 9 };
  succeeded(
    scene,
    await holdSession(work, { ...(await reviewShown(scene, work)), sessionId: planned?.id ?? '', ...held }),
  );
};

export const supervise: Step = async (scene) => {
  const work = await asSeat(scene, 'supervisor');
  const plannedOn = today(scene);
  const planned = succeeded(
    scene,
    await planSupervision(work, { ...(await reviewShown(scene, work)), plannedOn, mode: 'online' }),
  );
  const held = { sessionId: planned.sessionId, heldOn: plannedOn, minutes: 90, isComplete: true };
  succeeded(scene, await recordSupervision(work, { ...(await reviewShown(scene, work)), ...held }));
};

/** The supervisor of the review looks at all four gates. */
export const assignSupervisor: Step = async (scene) => {
  const { personId } = await supervisorOf(scene);
  for (const gate of gates) {
    const work = await asCoordinator(scene);
    const input = { ...(await reviewShown(scene, work)), gate, place: 'first', personId } as const;
    succeeded(scene, await assignScorer(work, input));
  }
};

async function supervisorOf(scene: Scene): Promise<{ readonly personId: string }> {
  const { actor } = await asSeat(scene, 'supervisor');
  if (actor.kind !== 'person') throw new Error('a supervisor is a person');
  return actor;
}

export function ask(gate: Gate): Step {
  return async (scene) => {
    const work = await asSeat(scene, 'lead');
    succeeded(scene, await askGate(work, { ...(await reviewShown(scene, work)), gate }));
  };
}

/** The supervisor looks and is content, or has remarks. */
export function approve(gate: Gate, remarks = ''): Step {
  return async (scene) => {
    const verdict = remarks === '' ? 'approved' : 'approved_with_remarks';
    const look = { gate, verdict, remarks, answers: {} } as const;
    await handInLook(await asSeat(scene, 'supervisor'), requestOf(scene), look);
  };
}

export function report(reportReference: string, publication: Publication): Step {
  return async (scene) => {
    const work = await asSeat(scene, 'lead');
    succeeded(scene, await recordReport(work, { ...(await reviewShown(scene, work)), reportReference }));
    const decided = await asRequester(scene);
    const input = { publication, byFunction: 'bestuurder' };
    succeeded(scene, await decidePublication(decided, { ...(await reviewShown(scene, decided)), ...input }));
  };
}

export function recommend(...labels: readonly string[]): Step {
  return async (scene) => {
    const work = await asSeat(scene, 'co');
    for (const label of labels) {
      const input = { kind: 'consideration', label } as const;
      succeeded(scene, await addRecommendation(work, { ...(await reviewShown(scene, work)), ...input }));
    }
  };
}

/** The commissioner says something to each of the recommendations, in this order. */
export function respond(...responses: readonly ResponseKind[]): Step {
  return async (scene) => {
    const work = await asRequester(scene);
    const listed = await work.tx
      .select({ id: recommendations.id })
      .from(recommendations)
      .where(eq(recommendations.requestId, requestOf(scene).id))
      .orderBy(asc(recommendations.position));
    for (const [at, response] of responses.entries()) {
      const recommendationId = listed[at]?.id ?? '';
      const takesUp = response === 'adopted' || response === 'partly';
      const said = {
        response,
        explanation: response === 'rejected' ? 'Dit doen we al op een andere manier.' : '',
        ...(takesUp ? { ownerFunction: 'directeur zorg', dueOn: addDays(today(scene), 180) } : {}),
      };
      succeeded(
        scene,
        await answerRecommendation(work, { ...(await reviewShown(scene, work)), recommendationId, ...said }),
      );
    }
  };
}

export function planTalkAfter(days: number): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const followUpOn = addDays(today(scene), days);
    succeeded(scene, await planFollowUp(work, { ...(await reviewShown(scene, work)), followUpOn }));
  };
}

export const holdTalkAfter: Step = async (scene) => {
  const work = await asCoordinator(scene);
  succeeded(scene, await holdFollowUp(work, { ...(await reviewShown(scene, work)), heldOn: today(scene) }));
};

export function leaveOutEvaluation(reason: string): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    succeeded(scene, await waiveEvaluation(work, { ...(await reviewShown(scene, work)), reason }));
  };
}
