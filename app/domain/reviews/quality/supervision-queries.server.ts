import { and, asc, eq, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { supervisionSessions } from '~/db/schema/review-quality';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { MeetingMode } from '../../registry/expertise';
import type { ReviewHead } from '../review-queries.server';
import { teamOf } from './scorer-candidates.server';

export interface SupervisionSession {
  readonly id: string;
  readonly plannedOn: string;
  readonly mode: MeetingMode;
  readonly heldOn: string | null;
  readonly minutes: number | null;
  /** Whether everybody of the pair was there. */
  readonly isComplete: boolean | null;
  readonly plannedBy: string | null;
}

export interface Supervision {
  readonly sessions: readonly SupervisionSession[];
  readonly agreed: number;
  /** Whoever asks is one of those whose sessions these are. */
  readonly isOwn: boolean;
  readonly isSupervisor: boolean;
}

/** Supervision as the page of a review shows it. */
export async function findSupervision(work: Work, head: ReviewHead): Promise<Supervision> {
  const [review] = await work.tx
    .select({ agreed: reviews.supervisionsAgreed })
    .from(reviews)
    .where(eq(reviews.requestId, head.requestId));
  const isSupervisor = (await teamOf(work, head.requestId)).supervisor === personIdOf(work.actor);
  return {
    sessions: await listSupervision(work, head.requestId),
    agreed: review?.agreed ?? 0,
    isOwn: isSupervisor || head.parts.includes('reviewer'),
    isSupervisor,
  };
}

/** The sessions of a review that were not called off, by day. */
export async function listSupervision(work: Work, requestId: string): Promise<SupervisionSession[]> {
  return await work.tx
    .select({
      id: supervisionSessions.id,
      plannedOn: supervisionSessions.plannedOn,
      mode: supervisionSessions.mode,
      heldOn: supervisionSessions.heldOn,
      minutes: supervisionSessions.minutes,
      isComplete: supervisionSessions.isComplete,
      plannedBy: people.name,
    })
    .from(supervisionSessions)
    .leftJoin(people, eq(people.id, supervisionSessions.plannedById))
    .where(and(eq(supervisionSessions.requestId, requestId), isNull(supervisionSessions.cancelledAt)))
    .orderBy(asc(supervisionSessions.plannedOn), asc(supervisionSessions.id));
}
