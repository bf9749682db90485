import { and, eq } from 'drizzle-orm';
import { supervisionSessions } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '../../kernel/calendar-day';
import { fail, type Result, succeed } from '../../kernel/result';
import {
  type OpenedReview,
  type OpenReviewRefusal,
  openReview,
  type ReviewForChange,
} from '../open-review.server';
import { teamOf } from './scorer-candidates.server';

export type SupervisionRefusal = OpenReviewRefusal | 'before-review' | 'day-to-come' | 'session-over';

export interface OpenedSupervision extends OpenedReview {
  readonly isSupervisor: boolean;
}

/**
 * The review, for the supervisor in its seat and the reviewers: the sessions are theirs. Who only looks at a gate has
 * no part in them.
 */
export async function openSupervision(
  work: Work,
  input: ReviewForChange,
): Promise<Result<OpenedSupervision, SupervisionRefusal>> {
  const opened = await openReview(work, input, ['reviewer', 'supervisor']);
  if (!opened.ok) return opened;
  const { review, parts, personId } = opened.value;
  const isSupervisor = (await teamOf(work, review.requestId)).supervisor === personId;
  return isSupervisor || parts.includes('reviewer')
    ? succeed({ ...opened.value, isSupervisor })
    : fail('not-yours');
}

/** A session that is neither held nor cancelled yet. */
export async function lockSession(
  work: Work,
  requestId: string,
  sessionId: string,
): Promise<Result<typeof supervisionSessions.$inferSelect, 'not-found' | 'session-over'>> {
  const [session] = await work.tx
    .select()
    .from(supervisionSessions)
    .where(and(eq(supervisionSessions.id, sessionId), eq(supervisionSessions.requestId, requestId)))
    .for('update');
  if (!session) return fail('not-found');
  return session.heldOn === null && session.cancelledAt === null ? succeed(session) : fail('session-over');
}

export function isBeforeReview(day: string, { review }: OpenedReview): boolean {
  return day < calendarDayAt(review.openedAt);
}
