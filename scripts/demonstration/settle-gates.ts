import { and, asc, eq } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import { reviews } from '~/db/schema/reviews';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Role } from '~/domain/accounts/role';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { lockRequest } from '~/domain/requests/triage/open-for-triage.server';
import { applyMove } from '~/domain/reviews/apply-move.server';
import { askGate } from '~/domain/reviews/quality/ask-gate.server';
import { assignScorer } from '~/domain/reviews/quality/assign-scorer.server';
import { type Gate, gates, type ScorerPlace } from '~/domain/reviews/quality/gate';
import { planSupervision } from '~/domain/reviews/quality/plan-supervision.server';
import { recordSupervision } from '~/domain/reviews/quality/record-supervision.server';
import { listScorerCandidates, teamOf } from '~/domain/reviews/quality/scorer-candidates.server';
import { mayLook } from '~/domain/reviews/quality/scorer-rules';
import type { ReviewEvent } from '~/domain/reviews/review-lifecycle';
import { coordinatorAtWork, done, type Stage } from './coordinator-at-work';
import { handInLook } from './hand-in-look';
import type { PersonSeed } from './person';
import { workingDayAgo } from './working-day';

/**
 * The review that runs the longest came to its learning sessions: gate A was scored by two supervisors and approved with
 * remarks, gate B waits, and every gate has somebody who looks.
 */
export async function settleGates(stage: Stage): Promise<void> {
  const review = await firstReview(stage);
  const as = (personId: string, role: Role, daysAgo: number) => workOf(stage, { personId, role, daysAgo });
  const { lead, supervisor } = await teamOf(await coordinatorAtWork(stage), review.id);
  if (!lead || !supervisor) throw new Error('a review of the demonstration without its team');

  // Somebody one becomes with a click, so that what waits for them can be seen.
  const other = await offeredSupervisor(stage, review.id);
  for (const gate of gates) {
    await assign(stage, review, { gate, place: 'first', personId: gate === 'analysis' ? other : supervisor });
  }
  await assign(stage, review, { gate: 'design', place: 'second', personId: other });

  await move(await as(lead, 'reviewer', 8), review.id, 'start');
  await ask(await as(lead, 'reviewer', 7), review, 'design');
  await handInLook(await as(supervisor, 'supervisor', 6), review, {
    gate: 'design',
    verdict: 'approved_with_remarks',
    remarks: 'De opzet klopt. Spreek de start met de inspectie nog af, en leg die dag vast.',
    answers: { 5: ['no', 'De startdatum is nog niet met de inspectie besproken.'] },
  });
  await handInLook(await as(other, 'supervisor', 5), review, {
    gate: 'design',
    verdict: 'approved_with_remarks',
    remarks: 'Goed voorbereid. Er staat nog één afspraak open, en de steun is nog niet rond.',
    answers: {
      5: ['no', 'Hierover staat nog niets vast.'],
      7: ['not_applicable', 'Wordt per organisatie geregeld.'],
    },
  });
  await supervise(await as(supervisor, 'supervisor', 4), review);
  await move(await as(lead, 'reviewer', 4), review.id, 'begin-exploration');
  await move(await as(lead, 'reviewer', 3), review.id, 'begin-dialogue');
  await ask(await as(lead, 'reviewer', 2), review, 'analysis');
}

interface Shown {
  readonly id: string;
  readonly reference: string;
}

async function firstReview({ tx }: Stage): Promise<Shown> {
  const [review] = await tx
    .select({ id: reviewRequests.id, reference: reviewRequests.reference })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .innerJoin(seats, and(eq(seats.requestId, reviews.requestId), eq(seats.state, 'confirmed')))
    .where(eq(reviews.status, 'agreeing'))
    .orderBy(asc(reviews.openedAt))
    .limit(1);
  if (!review) throw new Error('no review of the demonstration runs');
  return review;
}

async function versionOf({ tx }: Pick<Work, 'tx'>, { id }: Shown): Promise<number> {
  const [row] = await tx.select({ version: reviews.version }).from(reviews).where(eq(reviews.requestId, id));
  return row?.version ?? 1;
}

interface Doing {
  readonly personId: string;
  readonly role: Role;
  readonly daysAgo: number;
}

async function workOf({ tx, world }: Stage, { personId, role, daysAgo }: Doing): Promise<Work> {
  const actor = { kind: 'person' as const, personId, roles: [role] };
  await tx.execute(actorSettings(actor));
  return { tx, actor, now: dutchInstant(workingDayAgo(world.today, daysAgo), '10:40') };
}

interface Assigned {
  readonly gate: Gate;
  readonly place: ScorerPlace;
  readonly personId: string;
}

async function assign(stage: Stage, review: Shown, assigned: Assigned): Promise<void> {
  const work = {
    ...(await coordinatorAtWork(stage)),
    now: dutchInstant(workingDayAgo(stage.world.today, 9), '09:30'),
  };
  const { reference } = review;
  done(await assignScorer(work, { reference, version: await versionOf(work, review), ...assigned }));
}

/** The first supervisor on the sign-in page who is independent and does not sit in this review. */
async function offeredSupervisor(stage: Stage, requestId: string): Promise<string> {
  const candidates = await listScorerCandidates(await coordinatorAtWork(stage), requestId);
  const order = ({ createdAt, name }: PersonSeed) => `${createdAt.toISOString()} ${name}`;
  const found = stage.world.members
    .map(({ person }) => person)
    .sort((one, another) => (order(one) < order(another) ? -1 : 1))
    .find(({ id }) => candidates.some((one) => one.personId === id && mayLook(one) && !one.isSeated));
  if (!found) throw new Error('the demonstration has no second supervisor who is independent');
  return found.id;
}

/** What the moves of before waited for was settled outside the portal. */
async function move(work: Work, requestId: string, event: ReviewEvent): Promise<void> {
  const request = await lockRequest(work, requestId);
  const [review] = await work.tx.select().from(reviews).where(eq(reviews.requestId, requestId));
  if (!request || !review) throw new Error('no such review');
  await applyMove(work, { review, request }, { event, reasonCode: null });
}

async function ask(work: Work, review: Shown, gate: Gate): Promise<void> {
  done(await askGate(work, { reference: review.reference, version: await versionOf(work, review), gate }));
}

async function supervise(work: Work, review: Shown): Promise<void> {
  const plannedOn = work.now.toISOString().slice(0, 10);
  const head = async () => ({ reference: review.reference, version: await versionOf(work, review) });
  const { sessionId } = done(await planSupervision(work, { ...(await head()), plannedOn, mode: 'online' }));
  const held = { heldOn: plannedOn, minutes: 75, isComplete: true };
  done(await recordSupervision(work, { ...(await head()), sessionId, ...held }));
}
