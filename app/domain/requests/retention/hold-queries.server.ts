import { desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { reviewRequests } from '~/db/schema/requests';
import { requestHolds } from '~/db/schema/retention';
import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { outcomes } from '../closing/outcome';
import { findTriageHead, type TriageHead } from '../triage/triage-queries.server';
import { type ErasureStanding, erasureDay, erasureStanding } from './retention';
import { readRetentionDays } from './retention-settings.server';

export interface Hold {
  readonly id: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null;
}

export interface RequestKeeping {
  readonly head: TriageHead;
  /** The first day on which it should be gone, were there no hold; `null` while it is open. */
  readonly dueOn: CalendarDay | null;
  readonly standing: ErasureStanding;
  /** The latest first. Nothing in a request of one's own. */
  readonly holds: readonly Hold[];
}

/** How long one request is kept, for its coordinator. `null` for everybody else and for an unknown reference. */
export async function findRequestKeeping(work: Work, reference: string): Promise<RequestKeeping | null> {
  const head = await findTriageHead(work, reference);
  if (!head) return null;
  if (head.isOwn) return { head, dueOn: null, standing: 'kept', holds: [] };
  const dueOn = await dueDayOf(work, head.id);
  const holds = await listHolds(work, head.id);
  const isHeld = holds.some(({ liftedAt }) => liftedAt === null);
  return { head, dueOn, standing: erasureStanding({ dueOn, isHeld }, calendarDayAt(work.now)), holds };
}

async function dueDayOf(work: Work, requestId: string): Promise<CalendarDay | null> {
  const [request] = await work.tx
    .select({ status: reviewRequests.status, closedAt: reviewRequests.closedAt })
    .from(reviewRequests)
    .where(eq(reviewRequests.id, requestId));
  const outcome = outcomes.find((one) => one === request?.status);
  if (!outcome || !request?.closedAt) return null;
  return erasureDay(request.closedAt, (await readRetentionDays(work))[outcome]);
}

async function listHolds(work: Work, requestId: string): Promise<Hold[]> {
  const placers = alias(people, 'placers');
  const lifters = alias(people, 'lifters');
  return await work.tx
    .select({
      id: requestHolds.id,
      reason: requestHolds.reason,
      placedBy: placers.name,
      placedAt: requestHolds.placedAt,
      liftedBy: lifters.name,
      liftedAt: requestHolds.liftedAt,
    })
    .from(requestHolds)
    .innerJoin(placers, eq(placers.id, requestHolds.placedById))
    .leftJoin(lifters, eq(lifters.id, requestHolds.liftedById))
    .where(eq(requestHolds.requestId, requestId))
    .orderBy(desc(requestHolds.placedAt), desc(requestHolds.id));
}
