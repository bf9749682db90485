import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { budgetRaises } from '~/db/schema/billing-hours';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import type { budgetRaiseInput } from './inputs';

type Raise = { readonly reference: string } & z.output<typeof budgetRaiseInput>;

/**
 * Adds hours to what may be booked on a review, with the reason. It is for a coordinator who never worked in it: nobody
 * makes room for hours of their own. What the payers agreed to does not change by it.
 */
export async function raiseBudget(
  work: Work,
  { reference, role, minutes, reason }: Raise,
): Promise<Result<null, 'not-found' | 'not-yours' | 'no-budget'>> {
  const raisedById = personIdOf(work.actor);
  if (raisedById === null || !hasRole(work.actor, 'coordinator')) return fail('not-found');
  const [account] = await work.tx
    .select({
      id: reviewAccounts.id,
      worksInIt: sql<boolean>`app_ever_sat(${reviewAccounts.id})`,
      isRequester: sql<boolean>`app_is_requester(${reviewAccounts.id})`,
      budgetMinutes: sql<number | null>`billing_budget(${reviewAccounts.id}, ${role})`,
    })
    .from(reviewAccounts)
    .where(eq(reviewAccounts.reference, reference));
  if (!account || account.isRequester) return fail('not-found');
  if (account.worksInIt) return fail('not-yours');
  if (account.budgetMinutes === null) return fail('no-budget');
  await work.tx
    .insert(budgetRaises)
    .values({ accountId: account.id, role, minutes, reason, raisedById, raisedAt: work.now });
  await recordActivity(work, {
    name: 'billing.budget-raised',
    requestId: account.id,
    data: { role, minutes },
  });
  return succeed(null);
}
