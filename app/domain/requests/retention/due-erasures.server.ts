import { and, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { reviewRequests } from '~/db/schema/requests';
import { requestHolds } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { type Outcome, outcomes } from '../closing/outcome';
import type { RequestKind } from '../request-kind';
import type { RequestStatus } from '../request-status';
import { type ErasureStanding, erasureDay, erasureStanding } from './retention';
import { readRetentionDays } from './retention-settings.server';

export interface ListedErasure {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** `null` while the request is open: then it is listed because a hold stands on it. */
  readonly closedOn: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  readonly isHeld: boolean;
  readonly standing: Exclude<ErasureStanding, 'kept'>;
}

/**
 * The dry run: what would be erased today, what will be within 30 days, and what stays because of a hold; in this
 * order, and by day within it. Nothing for anybody but coordinators and jobs.
 */
export async function listErasures(work: Work): Promise<ListedErasure[]> {
  if (!hasRole(work.actor, 'coordinator') && work.actor.kind !== 'system') return [];
  const candidates = await listCandidates(work);
  return candidates
    .flatMap(({ standing, id: _, ...one }) => (standing === 'kept' ? [] : [{ ...one, standing }]))
    .sort(
      (one, other) =>
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        (one.dueOn ?? '').localeCompare(other.dueOn ?? '') ||
        one.reference.localeCompare(other.reference),
    );
}

const order: readonly ErasureStanding[] = ['due', 'coming', 'held'];

export interface ErasureCandidate extends Omit<ListedErasure, 'standing'> {
  readonly id: string;
  readonly standing: ErasureStanding;
}

/** Every request that has ended, or on which a hold stands, with how it stands with its time. */
export async function listCandidates(work: Work): Promise<ErasureCandidate[]> {
  const days = await readRetentionDays(work);
  const rows = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      kind: reviewRequests.kind,
      status: reviewRequests.status,
      closedAt: reviewRequests.closedAt,
      holdId: requestHolds.id,
    })
    .from(reviewRequests)
    .leftJoin(requestHolds, and(eq(requestHolds.requestId, reviewRequests.id), isNull(requestHolds.liftedAt)))
    .where(or(isNotNull(reviewRequests.closedAt), isNotNull(requestHolds.id)));
  const today = calendarDayAt(work.now);
  return rows.map(({ closedAt, holdId, ...row }) => {
    const isHeld = holdId !== null;
    const dueOn = closedAt && isOutcome(row.status) ? erasureDay(closedAt, days[row.status]) : null;
    const standing = erasureStanding({ dueOn, isHeld }, today);
    return { ...row, closedOn: closedAt && calendarDayAt(closedAt), dueOn, isHeld, standing };
  });
}

function isOutcome(status: RequestStatus): status is Outcome {
  return (outcomes as readonly RequestStatus[]).includes(status);
}
