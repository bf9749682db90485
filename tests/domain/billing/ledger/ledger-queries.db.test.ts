import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  approveMonth,
  bookExpense,
  bookMinutes,
  makeBilledReview,
  makeTreasurer,
} from '#tests/support/factories/billing';
import { countStatements } from '#tests/support/statement-count';
import { useTestDatabase } from '#tests/support/test-database';
import { database } from '~/db/client.server';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { withActor } from '~/db/with-actor.server';
import { figuresOfYear } from '~/domain/billing/figures/figures-of-year.server';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { findLedger, ledgersOfYear, listLedgerYears } from '~/domain/billing/ledger/ledger-queries.server';
import { checkLedgers } from '~/domain/billing/ledger/reconcile';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-05-15T09:00:00Z')));
afterEach(() => clock.reset());

describe('the ledgers of a review', () => {
  it('agree at any moment, and say what is still to be billed and paid out', async () => {
    const review = await makeBilledReview([3333, 3333, 3334]);
    await bookMinutes(review, 'lead', '2030-03-04', 61);
    await bookExpense(review, 'lead', '2030-03-05', 2550, { isBilled: true });
    await approveMonth(review, 'lead', '2030-03-01');
    await bookMinutes(review, 'supervisor', '2030-04-04', 60);
    await approveMonth(review, 'supervisor', '2030-04-01');
    const treasurer = await makeTreasurer();
    const [line] = await database().select().from(ledgerLines).where(eq(ledgerLines.accountId, review.id));
    await withActor(treasurer, (work) =>
      correctLine(work, { lineId: line?.id ?? 0, minutes: 30, reason: 'Half zo lang' }),
    );

    const ledger = await withActor(treasurer, (work) => findLedger(work, review.id));
    expect(ledger).toMatchObject({
      reference: review.reference,
      reviewerMinutes: 30,
      supervisorMinutes: 60,
      clientNetCents: 4750 + 2550,
      toInvoiceNetCents: 4750 + 2550,
      payoutNetCents: 3500 + 2550 + 6000,
      toStateNetCents: 3500 + 2550 + 6000,
      supervisionNetCents: -6000,
      qualityNetCents: 4750 - 3500 - 6000,
    });
    expect(ledger && checkLedgers(ledger).every(({ agrees }) => agrees)).toBe(true);
    expect(await withActor(treasurer, listLedgerYears)).toEqual([2030]);
    const { totals } = await withActor(treasurer, (work) => ledgersOfYear(work, 2030, 1));
    expect(checkLedgers(totals).map(({ agrees }) => agrees)).toEqual([true, true, true, true]);

    const figures = await withActor(treasurer, (work) => figuresOfYear(work, 2030));
    expect(figures[0]).toMatchObject({ quarter: 1, minutesByKind: { analysis: 61 } });
    expect(figures[1]).toMatchObject({
      quarter: 2,
      supervisionCents: 6000,
      minutesByKind: { analysis: -31, supervision: 60 },
    });
    expect(figures[3]).toMatchObject({ quarter: 4, incomeCents: 0 });
  });

  it('of one review and of thirty take the same number of statements', async () => {
    const treasurer = await makeTreasurer();
    const ask = () => withActor(treasurer, (work) => ledgersOfYear(work, 2030, 1));
    const one = await countStatements(ask);
    for (let made = 0; made < 3; made++) {
      const review = await makeBilledReview();
      await bookMinutes(review, 'co', '2030-03-04', 60);
      await approveMonth(review, 'co', '2030-03-01');
    }
    expect(await countStatements(ask)).toBe(one);
    expect((await ask()).ledgers.length).toBeGreaterThan(3);
  });

  it('are nobody’s to read who only works on reviews', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await approveMonth(review, 'lead', '2030-03-01');
    const seen = await withActor(review.seat('co'), (work) => ledgersOfYear(work, 2030, 1));
    expect(seen.ledgers).toEqual([]);
    const asRequester = await withActor(review.requester, (work) => ledgersOfYear(work, 2030, 1));
    expect(asRequester.ledgers).toEqual([]);
  });
});
