import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { bookMinutes, makeBilledReview, sitting } from '#tests/support/factories/billing';
import { type MadeReview, makeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { budgetRaises } from '~/db/schema/billing-hours';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { raiseBudget } from '~/domain/billing/budgets/raise-budget.server';
import { listBudgetRaises, listReviewBudgets } from '~/domain/billing/budgets/review-budgets.server';

useTestDatabase();

const raise = (actor: Actor, { reference }: MadeReview, role: 'reviewer' | 'supervisor' = 'reviewer') =>
  withActor(actor, (work) =>
    raiseBudget(work, { reference, role, minutes: 600, reason: 'Een bijeenkomst meer' }),
  );
const budgetsOf = (actor: Actor, review: MadeReview) =>
  withActor(actor, (work) => listReviewBudgets(work, review.id));

it('makes room for more hours, with the reason, for whoever works on the review to see', async () => {
  const review = await makeBilledReview();
  const [before] = await budgetsOf(review.coordinator, review);
  expect(await raise(review.coordinator, review)).toEqual({ ok: true, value: null });
  const [after] = await budgetsOf(review.seat('lead'), review);
  expect(after?.budgetMinutes).toBe((before?.budgetMinutes ?? 0) + 600);
  const raises = await withActor(review.seat('lead'), (work) => listBudgetRaises(work, review.id));
  expect(raises).toMatchObject([{ role: 'reviewer', minutes: 600, reason: 'Een bijeenkomst meer' }]);
  const recorded = await database().select().from(activities).where(eq(activities.requestId, review.id));
  expect(recorded.at(-1)).toMatchObject({
    name: 'billing.budget-raised',
    data: { role: 'reviewer', minutes: 600 },
  });
});

it('is for a coordinator who never worked in the review, and not where there is no limit', async () => {
  const review = await makeBilledReview();
  expect(await raise(review.seat('lead'), review)).toMatchObject({ reason: 'not-found' });
  const both = { kind: 'person', personId: sitting(review, 'lead'), roles: ['coordinator'] } as const;
  expect(await raise(both, review)).toMatchObject({ reason: 'not-yours' });
  const asker = { kind: 'person', personId: review.requesterId, roles: ['coordinator'] } as const;
  expect(await raise(asker, review)).toMatchObject({ reason: 'not-found' });
  const unquoted = await makeReview('exploring');
  expect(await raise(unquoted.coordinator, unquoted)).toMatchObject({ reason: 'no-budget' });
  expect(await database().$count(budgetRaises)).toBe(1);
});

it('counts the hours of everybody in a role together, and says nobody whose they are', async () => {
  const review = await makeBilledReview();
  await bookMinutes(review, 'lead', '2026-03-04', 60);
  await bookMinutes(review, 'co', '2026-03-04', 30);
  await bookMinutes(review, 'supervisor', '2026-03-04', 15);
  const budgets = await budgetsOf(review.seat('co'), review);
  expect(budgets.map(({ role, bookedMinutes }) => [role, bookedMinutes])).toEqual([
    ['reviewer', 90],
    ['supervisor', 15],
  ]);
});
