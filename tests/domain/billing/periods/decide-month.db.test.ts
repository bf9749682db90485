import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense,
  bookMinutes,
  makeBilledReview,
  sitting,
} from '#tests/support/factories/billing';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { activities } from '~/db/schema/activity';
import { expenses, timePeriods } from '~/db/schema/billing-hours';
import { closedMonths } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { approvePeriod } from '~/domain/billing/periods/approve-period.server';
import { decideExpense } from '~/domain/billing/periods/decide-expense.server';
import { listLateMonths } from '~/domain/billing/periods/late-months.server';
import { findMonthToDecide } from '~/domain/billing/periods/month-to-decide.server';
import { reopenPeriod, returnPeriod } from '~/domain/billing/periods/return-period.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { listApprovedMonths, listWaitingMonths } from '~/domain/billing/periods/waiting-months.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

const month = '2030-03';
const comment = 'De reistijd van dinsdag ontbreekt nog.';
const treasurer: Actor = {
  kind: 'person',
  personId: '00000000-0000-4000-8000-000000000001',
  roles: ['treasurer'],
};

async function handIn(review: MadeReview) {
  await withActor(review.seat('lead'), (work) => submitPeriod(work, { month }));
  return { personId: sitting(review, 'lead'), month, version: 2 };
}

async function periodOf(personId: string) {
  const [period] = await database()
    .select()
    .from(timePeriods)
    .where(and(eq(timePeriods.personId, personId), eq(timePeriods.month, month)));
  return period;
}

describe('a month that was handed in', () => {
  it('is shown with what approving it means in money, and comes to exactly that', async () => {
    const review = await makeBilledReview([3333, 3333, 3334]);
    await bookMinutes(review, 'lead', '2030-03-04', 50);
    await bookExpense(review, 'lead', '2030-03-06', 1999, { isBilled: true });
    const input = await handIn(review);
    const shown = await withActor(review.coordinator, (work) => findMonthToDecide(work, input));
    expect(shown).toMatchObject({ status: 'submitted', version: 2, refusal: null, booked: [] });
    expect(shown?.waiting).toMatchObject([
      {
        source: 'time',
        minutes: 50,
        gap: null,
        sides: { clientCents: 7917, payoutCents: 5833, qualityCents: 2084 },
      },
      { source: 'expense', sides: { clientCents: 1999, payoutCents: 1999, qualityCents: 0 } },
    ]);
    expect(await withActor(review.coordinator, (work) => approvePeriod(work, input))).toMatchObject({
      ok: true,
    });
    const after = await withActor(review.coordinator, (work) => findMonthToDecide(work, input));
    expect(after?.waiting).toEqual([]);
    expect(after?.booked.map(({ sides }) => sides)).toEqual(shown?.waiting.map(({ sides }) => sides));
  });

  it('says what is missing, and shows nothing to who is no coordinator', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2019-12-30', 60);
    const of = { personId: sitting(review, 'lead'), month: '2019-12' };
    const shown = await withActor(review.coordinator, (work) => findMonthToDecide(work, of));
    expect(shown?.waiting).toMatchObject([{ gap: 'no-payee', sides: null }]);
    expect(await withActor(review.seat('co'), (work) => findMonthToDecide(work, of))).toBeNull();
    expect(await withActor(treasurer, (work) => findMonthToDecide(work, of))).toBeNull();
  });

  it('is listed for coordinators alone until somebody decided', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 50);
    await bookExpense(review, 'lead', '2030-03-06', 1999);
    const { personId } = await handIn(review);
    const waiting = await withActor(review.coordinator, listWaitingMonths);
    expect(waiting.filter((one) => one.personId === personId)).toMatchObject([
      { month, submittedOn: '2030-03-15', minutes: 50, expenseCents: 1999 },
    ]);
    expect(await withActor(review.seat('co'), listWaitingMonths)).toEqual([]);
    expect(await withActor(treasurer, listWaitingMonths)).toEqual([]);
    const input = { personId, month, version: 2 };
    await withActor(review.coordinator, (work) => approvePeriod(work, input));
    const left = await withActor(review.coordinator, listWaitingMonths);
    expect(left.filter((one) => one.personId === personId)).toEqual([]);
    const approved = await withActor(review.coordinator, listApprovedMonths);
    expect(approved.filter((one) => one.personId === personId)).toMatchObject([{ month, minutes: 50 }]);
  });

  it('goes back with a comment, and is decided about once', async () => {
    const review = await makeBilledReview();
    const input = await handIn(review);
    const back = () => withActor(review.coordinator, (work) => returnPeriod(work, { ...input, comment }));
    expect(await back()).toMatchObject({ ok: true });
    expect(await periodOf(input.personId)).toMatchObject({ status: 'returned', comment, version: 3 });
    expect(await back()).toMatchObject({ reason: 'not-submitted' });
  });

  it('that was approved is opened again, but not by who works in one of its reviews, nor when it is closed', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-01-04', 50);
    await approveMonth(review, 'lead', '2030-01-01');
    const input = { personId: sitting(review, 'lead'), month: '2030-01', version: 3, comment };
    const inside: Actor = { kind: 'person', personId: sitting(review, 'co'), roles: ['coordinator'] };
    expect(await withActor(inside, (work) => reopenPeriod(work, input))).toMatchObject({
      reason: 'own-review',
    });
    expect(await withActor(review.coordinator, (work) => reopenPeriod(work, input))).toMatchObject({
      ok: true,
    });
    await database().insert(closedMonths).values({ month: '2030-01', closedAt: clock.now() });
    const again = { ...input, version: 4 };
    expect(await withActor(review.coordinator, (work) => reopenPeriod(work, again))).toMatchObject({
      reason: 'period-closed',
    });
  });
});

describe('an expense of a month that was handed in', () => {
  async function expenseOf(review: MadeReview) {
    const [expense] = await database().select().from(expenses).where(eq(expenses.accountId, review.id));
    if (!expense) throw new Error('no expense');
    return expense;
  }

  it('is charged to the commissioner or not, by a coordinator, until it is approved', async () => {
    const review = await makeBilledReview();
    await bookExpense(review, 'lead', '2030-03-06', 1999);
    const input = await handIn(review);
    const { id: expenseId } = await expenseOf(review);
    const decide = (actor: Actor, version: number, isBilled: boolean) =>
      withActor(actor, (work) => decideExpense(work, { ...input, version, expenseId, isBilled }));
    expect(await decide(review.seat('lead'), 2, true)).toMatchObject({ reason: 'not-coordinator' });
    expect(await decide(treasurer, 2, true)).toMatchObject({ reason: 'not-coordinator' });
    expect(await decide(review.coordinator, 2, true)).toMatchObject({ ok: true });
    expect(await expenseOf(review)).toMatchObject({ isBilled: true, amountCents: 1999 });
    expect(await decide(review.coordinator, 2, false)).toMatchObject({ reason: 'stale' });
    expect(
      await withActor(review.coordinator, (work) => approvePeriod(work, { ...input, version: 3 })),
    ).toMatchObject({
      ok: true,
    });
    expect(await decide(review.coordinator, 4, false)).toMatchObject({ reason: 'not-submitted' });
    const recorded = await database()
      .select()
      .from(activities)
      .where(eq(activities.name, 'billing.expense-changed'));
    expect(recorded.map(({ data }) => data)).toContainEqual({
      expenseId,
      accountId: review.id,
      isBilled: true,
    });
  });

  it('that nobody gets back has to be charged', async () => {
    const review = await makeBilledReview();
    await bookExpense(review, 'lead', '2030-03-06', 1999, { isBilled: true, isReimbursed: false });
    const input = await handIn(review);
    const { id: expenseId } = await expenseOf(review);
    const refused = await withActor(review.coordinator, (work) =>
      decideExpense(work, { ...input, expenseId, isBilled: false }),
    );
    expect(refused).toMatchObject({ reason: 'expense-counts-nowhere' });
    expect(await expenseOf(review)).toMatchObject({ isBilled: true });
  });
});

describe('who did not hand in', () => {
  it('is known the day after the day to do so, with what they booked and without', async () => {
    const review = await makeBilledReview();
    const lead = sitting(review, 'lead');
    const late = async (day: string) => {
      clock.set(new Date(`${day}T09:00:00Z`));
      const all = await withActor(review.coordinator, listLateMonths);
      return all
        .filter(({ personId }) => personId === lead)
        .map(({ month, hasHours }) => ({ month, hasHours }));
    };
    await bookMinutes(review, 'lead', '2030-03-04', 50);
    expect(await late('2030-04-07')).toEqual([{ month: '2030-02', hasHours: false }]);
    expect(await late('2030-04-08')).toEqual([{ month: '2030-03', hasHours: true }]);
    expect(await late('2030-05-08')).toEqual([
      { month: '2030-03', hasHours: true },
      { month: '2030-04', hasHours: false },
    ]);
    await withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-03' }));
    expect(await late('2030-05-08')).toEqual([{ month: '2030-04', hasHours: false }]);
    expect(await withActor(review.seat('lead'), listLateMonths)).toEqual([]);
  });
});
