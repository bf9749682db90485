import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { seats } from '~/db/schema/matching';
import { reviews } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { isOver } from '../../reviews/review-status';
import type { BillingRole } from '../billing-role';
import type { Assignment, AssignmentName } from './assignment';

/**
 * Every review somebody has or had a confirmed seat in, or looks at a gate of, with the hours of it. Whoever looks at a
 * gate works as a supervisor. What runs comes first.
 */
export async function listAssignments(work: Work): Promise<Assignment[]> {
  const all = await assignmentsOf(work, null);
  return all.toSorted((a, b) => Number(a.isPast) - Number(b.isPast));
}

/** One of them; `null` when it is not theirs. */
export async function findAssignment(work: Work, name: AssignmentName): Promise<Assignment | null> {
  const found = await assignmentsOf(work, name.reference);
  return found.find(({ role }) => role === name.role) ?? null;
}

async function assignmentsOf(work: Work, reference: string | null): Promise<Assignment[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const role = sql<BillingRole>`case when ${seats.seat} <> 'supervisor' then 'reviewer' else 'supervisor' end`;
  const rows = await work.tx
    .selectDistinct({
      accountId: reviewAccounts.id,
      reference: reviewAccounts.reference,
      openedAt: reviewAccounts.openedAt,
      role: role.as('role'),
      status: reviews.status,
      budgetMinutes: sql<number | null>`billing_budget(${reviewAccounts.id}, ${role})`,
      bookedMinutes: sql<number>`billing_booked(${reviewAccounts.id}, ${role})`,
    })
    .from(reviewAccounts)
    .leftJoin(
      seats,
      and(eq(seats.requestId, reviewAccounts.id), eq(seats.personId, personId), isNotNull(seats.confirmedAt)),
    )
    .leftJoin(reviews, eq(reviews.requestId, reviewAccounts.id))
    .where(
      and(
        sql`app_ever_sat(${reviewAccounts.id})`,
        reference === null ? undefined : eq(reviewAccounts.reference, reference),
      ),
    )
    .orderBy(asc(reviewAccounts.reference), asc(sql`role`));
  return rows.map(({ openedAt, status, ...row }) => ({
    ...row,
    openedOn: calendarDayAt(openedAt),
    isPast: status === null || isOver(status),
  }));
}
