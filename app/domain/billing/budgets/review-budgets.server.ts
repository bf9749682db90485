import { asc, eq, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { budgetRaises } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { type BillingRole, billingRoles } from '../billing-role';

export interface ReviewBudget {
  readonly role: BillingRole;
  readonly budgetMinutes: number | null;
  readonly bookedMinutes: number;
}

/** The hours of a review in each role, of everybody together. */
export async function listReviewBudgets(work: Work, accountId: string): Promise<ReviewBudget[]> {
  const [row] = await work.tx
    .select({
      reviewerBudget: sql<number | null>`billing_budget(${reviewAccounts.id}, 'reviewer')`,
      reviewerBooked: sql<number>`billing_booked(${reviewAccounts.id}, 'reviewer')`,
      supervisorBudget: sql<number | null>`billing_budget(${reviewAccounts.id}, 'supervisor')`,
      supervisorBooked: sql<number>`billing_booked(${reviewAccounts.id}, 'supervisor')`,
    })
    .from(reviewAccounts)
    .where(eq(reviewAccounts.id, accountId));
  if (!row) return [];
  return billingRoles.map((role) => ({
    role,
    budgetMinutes: row[`${role}Budget`],
    bookedMinutes: row[`${role}Booked`],
  }));
}

/** Hours that were added to those of the quote, and why, the first first. */
export async function listBudgetRaises(work: Work, accountId: string) {
  return await work.tx
    .select({
      id: budgetRaises.id,
      role: budgetRaises.role,
      minutes: budgetRaises.minutes,
      reason: budgetRaises.reason,
      raisedAt: budgetRaises.raisedAt,
      raisedBy: people.name,
    })
    .from(budgetRaises)
    .innerJoin(people, eq(people.id, budgetRaises.raisedById))
    .where(eq(budgetRaises.accountId, accountId))
    .orderBy(asc(budgetRaises.raisedAt), asc(budgetRaises.id));
}
