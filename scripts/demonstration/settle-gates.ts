import { and, asc, eq } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import { reviews } from '~/db/schema/reviews';
import { actorSettings, type Work } from '~/db/with-actor.server';
import type { Role } from '~/domain/accounts/role';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { assignScorer } from '~/domain/reviews/quality/assign-scorer.server';
import type { Gate, ScorerPlace } from '~/domain/reviews/quality/gate';
import { listScorerCandidates } from '~/domain/reviews/quality/scorer-candidates.server';
import { mayLook } from '~/domain/reviews/quality/scorer-rules';
import { coordinatorAtWork, done, type Stage } from './coordinator-at-work';
import { handInLook } from './hand-in-look';
import type { PersonSeed } from './person';
import { workingDayAgo } from './working-day';

/**
 * In the review that came to its learning sessions gate A was scored by a second supervisor too, and gate B waits for
 * somebody one becomes with a click, so that what waits for them can be seen.
 */
export async function settleGates(stage: Stage): Promise<void> {
  const review = await reviewAtGateB(stage);
  const other = await offeredSupervisor(stage, review.id);
  await assign(stage, review, { gate: 'design', place: 'second', personId: other });
  await assign(stage, review, { gate: 'analysis', place: 'first', personId: other });
  await handInLook(await workOf(stage, { personId: other, role: 'supervisor', daysAgo: 5 }), review, {
    gate: 'design',
    verdict: 'approved_with_remarks',
    remarks: 'Goed voorbereid. Er staat nog één afspraak open, en de steun is nog niet rond.',
    answers: {
      5: ['no', 'Hierover staat nog niets vast.'],
      7: ['not_applicable', 'Wordt per organisatie geregeld.'],
    },
  });
}

interface Shown {
  readonly id: string;
  readonly reference: string;
}

async function reviewAtGateB({ tx }: Stage): Promise<Shown> {
  const [review] = await tx
    .select({ id: reviewRequests.id, reference: reviewRequests.reference })
    .from(reviews)
    .innerJoin(reviewRequests, eq(reviewRequests.id, reviews.requestId))
    .where(and(eq(reviews.status, 'dialogue'), eq(reviews.origin, 'request')))
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
