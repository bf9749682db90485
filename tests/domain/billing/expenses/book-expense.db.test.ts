import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense as factoryExpense,
  fillInBillingSettings,
  makeBilledReview,
  sitting,
} from '#tests/support/factories/billing';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { expenses } from '~/db/schema/billing-hours';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { bookExpense, changeExpense, removeExpense } from '~/domain/billing/expenses/book-expense.server';
import type { ExpenseInput } from '~/domain/billing/expenses/inputs';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

function spent(review: MadeReview, change: Partial<ExpenseInput> = {}): ExpenseInput {
  return {
    assignment: { reference: review.reference, role: 'reviewer' },
    spentOn: '2030-03-14',
    kind: 'parking',
    amountCents: 1250,
    paidBy: 'own',
    note: '',
    ...change,
  };
}

const book = (actor: Actor, input: ExpenseInput) => withActor(actor, (work) => bookExpense(work, input));

async function onRecord(review: MadeReview) {
  return await database()
    .select()
    .from(expenses)
    .where(eq(expenses.personId, sitting(review, 'lead')))
    .orderBy(expenses.amountCents);
}

describe('an expense', () => {
  it('comes back to whoever paid it; what somebody else paid is for the commissioner', async () => {
    const review = await makeBilledReview();
    await book(review.seat('lead'), spent(review));
    await book(review.seat('lead'), spent(review, { kind: 'room', amountCents: 9000, paidBy: 'other' }));
    expect(await onRecord(review)).toMatchObject([
      { kind: 'parking', amountCents: 1250, kilometres: null, isReimbursed: true, isBilled: false },
      { kind: 'room', amountCents: 9000, isReimbursed: false, isBilled: true },
    ]);
  });

  it('of a drive is its kilometres at the rate of now', async () => {
    const review = await makeBilledReview();
    await fillInBillingSettings({ kilometreCents: 25 });
    const drive = spent(review, { kind: 'kilometres', kilometres: 121, amountCents: 1 });
    await book(review.seat('lead'), drive);
    expect(await onRecord(review)).toMatchObject([{ kilometres: 121, amountCents: 3025 }]);
    await fillInBillingSettings({ kilometreCents: 0 });
    expect(await book(review.seat('lead'), drive)).toMatchObject({ reason: 'no-kilometre-rate' });
  });

  it('is refused of others, of days to come, and in a month that was handed in', async () => {
    const review = await makeBilledReview();
    const other = await makeBilledReview();
    const actor = review.seat('lead');
    expect(await book(other.seat('lead'), spent(review))).toMatchObject({ reason: 'not-found' });
    expect(await book(actor, spent(review, { spentOn: '2030-03-16' }))).toMatchObject({
      reason: 'in-the-future',
    });
    await withActor(actor, (work) => submitPeriod(work, { month: '2030-03' }));
    expect(await book(actor, spent(review))).toMatchObject({ reason: 'month-handed-in' });
  });

  it('is changed and removed by whoever booked it until it is approved; then it is decided anew', async () => {
    const review = await makeBilledReview();
    await factoryExpense(review, 'lead', '2030-03-14', 1999, { isBilled: true });
    const [{ id: expenseId } = { id: '' }] = await onRecord(review);
    const change = (actor: Actor) =>
      withActor(actor, (work) => changeExpense(work, { expenseId, ...spent(review) }));
    expect(await change(review.seat('co'))).toMatchObject({ reason: 'not-found' });
    expect(await change(review.seat('lead'))).toMatchObject({ ok: true });
    expect(await onRecord(review)).toMatchObject([{ amountCents: 1250, isBilled: false }]);
    const remove = (actor: Actor) => withActor(actor, (work) => removeExpense(work, { expenseId }));
    expect(await remove(review.seat('co'))).toMatchObject({ reason: 'not-found' });
    await approveMonth(review, 'lead', '2030-03-01');
    expect(await change(review.seat('lead'))).toMatchObject({ reason: 'hours-approved' });
    expect(await remove(review.seat('lead'))).toMatchObject({ reason: 'hours-approved' });
  });

  it('goes when it is removed', async () => {
    const review = await makeBilledReview();
    await factoryExpense(review, 'lead', '2030-03-14', 1999);
    const [{ id: expenseId } = { id: '' }] = await onRecord(review);
    const removed = await withActor(review.seat('lead'), (work) => removeExpense(work, { expenseId }));
    expect(removed).toEqual({ ok: true, value: { spentOn: '2030-03-14' } });
    expect(await onRecord(review)).toEqual([]);
  });
});
