import { and, asc, eq, isNull } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { supervisionSessions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import type { MeetingMode } from '../../registry/expertise';

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
