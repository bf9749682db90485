import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
  sitting,
} from '#tests/support/factories/billing';
import type { MadeReview } from '#tests/support/factories/reviews';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { timeEntries } from '~/db/schema/billing-hours';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { payees } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import { issueStatements } from '~/domain/billing/payouts/issue-statements.server';
import { eraseOldMoney } from '~/domain/billing/retention/erase-old-money.server';
import { clock } from '~/platform/clock';

useTestDatabase({ checkInvariants: false });
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

const erase = () => withActor({ kind: 'system', job: 'erase-expired' }, eraseOldMoney);
const booksOf = (review: MadeReview) => database().$count(reviewAccounts, eq(reviewAccounts.id, review.id));

/** As the erasure of its request leaves it. */
async function eraseRequest({ id }: MadeReview): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const table of ['quotes', 'reviews', 'request_payers', 'seats', 'proposals']) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where request_id = ${id}`);
    }
    await tx.execute(sql`delete from review_requests where id = ${id}`);
  });
}

async function paidReview(): Promise<MadeReview> {
  const review = await makeBilledReview();
  await database()
    .update(reviewAccounts)
    .set({ openedAt: new Date('2030-01-01T00:00:00Z') })
    .where(eq(reviewAccounts.id, review.id));
  await bookMinutes(review, 'lead', '2030-03-04', 60);
  await bookExpense(review, 'lead', '2030-03-05', 1000);
  await approveMonth(review, 'lead', '2030-03-01');
  const [payee] = await database()
    .select({ id: payees.id })
    .from(payees)
    .where(eq(payees.personId, sitting(review, 'lead')));
  await withActor(await makeTreasurer(), (work) => issueStatements(work, { payeeIds: [payee?.id ?? ''] }));
  return review;
}

it('the books of a review go when it is gone itself and seven whole years have passed, and not a day before', async () => {
  const gone = await paidReview();
  const there = await paidReview();
  await eraseRequest(gone);
  clock.set(new Date('2037-12-31T09:00:00Z'));
  expect(await erase()).toEqual({ ok: true, value: { accounts: 0 } });
  clock.set(new Date('2038-01-01T09:00:00Z'));
  expect(await erase()).toEqual({ ok: true, value: { accounts: 1 } });
  expect([await booksOf(gone), await booksOf(there)]).toEqual([0, 1]);
  expect(await database().$count(ledgerLines, eq(ledgerLines.accountId, gone.id))).toBe(0);
  expect(await database().$count(timeEntries, eq(timeEntries.accountId, gone.id))).toBe(0);
  expect(await database().$count(ledgerLines, eq(ledgerLines.accountId, there.id))).toBe(2);
  expect(await erase()).toEqual({ ok: true, value: { accounts: 0 } });
});

it('is for the portal alone', async () => {
  expect(await withActor(await makeTreasurer(), eraseOldMoney)).toMatchObject({ reason: 'not-found' });
});
