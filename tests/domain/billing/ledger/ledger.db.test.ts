import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
import { expenses, timeEntries } from '~/db/schema/billing-hours';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import { closedMonths } from '~/db/schema/billing-settings';
import { withActor } from '~/db/with-actor.server';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { approvePeriod } from '~/domain/billing/periods/approve-period.server';
import { submitPeriod } from '~/domain/billing/periods/submit-period.server';
import { clock } from '~/platform/clock';

useTestDatabase();
beforeEach(() => clock.set(new Date('2030-03-15T09:00:00Z')));
afterEach(() => clock.reset());

const linesOf = (review: MadeReview) =>
  database()
    .select()
    .from(ledgerLines)
    .where(eq(ledgerLines.accountId, review.id))
    .orderBy(asc(ledgerLines.id));

const sharesOf = async (review: MadeReview) =>
  (
    await database()
      .select({ lineId: lineShares.lineId, netCents: lineShares.netCents })
      .from(lineShares)
      .innerJoin(ledgerLines, eq(ledgerLines.id, lineShares.lineId))
      .where(eq(ledgerLines.accountId, review.id))
      .orderBy(asc(lineShares.lineId))
  ).map(({ netCents }) => netCents);

describe('an approved month', () => {
  it('is lines of the ledger with the rates of the day, shared without losing a cent', async () => {
    const review = await makeBilledReview([3333, 3333, 3334]);
    await bookMinutes(review, 'lead', '2030-03-04', 50);
    await bookMinutes(review, 'lead', '2030-03-05', 50);
    await bookExpense(review, 'lead', '2030-03-06', 1999);
    await approveMonth(review, 'lead', '2030-03-01');

    const lines = await linesOf(review);
    expect(lines).toMatchObject([
      {
        minutes: 50,
        clientRateCents: 9500,
        clientRateScope: 'quote',
        clientNetCents: 7917,
        payoutRateScope: 'review',
        payoutNetCents: 5833,
        qualityNetCents: 2084,
      },
      { minutes: 50, clientNetCents: 7917, payoutNetCents: 5833 },
      { source: 'expense', minutes: 0, clientNetCents: 0, payoutNetCents: 1999, qualityNetCents: -1999 },
    ]);
    const shares = await sharesOf(review);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(2 * 7917);
    const [entry] = await database().select().from(timeEntries).where(eq(timeEntries.accountId, review.id));
    expect(entry?.lineId).not.toBeNull();
    const [spent] = await database().select().from(expenses).where(eq(expenses.accountId, review.id));
    expect(spent?.lineId).toBe(lines[2]?.id);
  });

  it('of a supervisor costs the quality system and nobody else', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'supervisor', '2030-03-04', 90);
    await approveMonth(review, 'supervisor', '2030-03-01');
    expect(await linesOf(review)).toMatchObject([
      { clientNetCents: 0, clientRateScope: 'none', payoutNetCents: 9000, qualityNetCents: -9000 },
    ]);
  });

  it('is not one that its own reviewer approves, nor somebody who works in the review', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-03' }));
    const personId = sitting(review, 'lead');
    const input = { personId, month: '2030-03', version: 2 };
    const as = (id: string) => ({ kind: 'person', personId: id, roles: ['coordinator'] }) as const;
    expect(await withActor(as(personId), (work) => approvePeriod(work, input))).toMatchObject({
      reason: 'own-hours',
    });
    expect(
      await withActor(as(sitting(review, 'supervisor')), (work) => approvePeriod(work, input)),
    ).toMatchObject({
      reason: 'own-review',
    });
    expect(await linesOf(review)).toEqual([]);
  });

  it('waits while nobody knows what the work is worth, and then nothing is written', async () => {
    const review = await makeBilledReview();
    await database().execute(
      sql`update rates set withdrawn_at = now(), withdrawn_by_id = recorded_by_id where account_id = ${review.id}`,
    );
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-03' }));
    const input = { personId: sitting(review, 'lead'), month: '2030-03', version: 2 };
    expect(await withActor(review.coordinator, (work) => approvePeriod(work, input))).toMatchObject({
      reason: 'no-payout-rate',
    });
    expect(await linesOf(review)).toEqual([]);
  });
});

describe('a correction', () => {
  it('takes the whole line back and books what is right, in the month that is open', async () => {
    const review = await makeBilledReview([5000, 5000]);
    await bookMinutes(review, 'lead', '2030-02-04', 61);
    await approveMonth(review, 'lead', '2030-02-01');
    await database().insert(closedMonths).values({ month: '2030-02', closedAt: new Date() });
    const [line] = await linesOf(review);
    const treasurer = await makeTreasurer();
    const correct = (minutes: number) =>
      withActor(treasurer, (work) =>
        correctLine(work, { lineId: line?.id ?? 0, minutes, reason: 'Verkeerd overgenomen' }),
      );
    expect(await correct(61)).toMatchObject({ reason: 'nothing-changes' });
    expect(await correct(31)).toEqual({ ok: true, value: null });
    expect(await correct(30)).toMatchObject({ reason: 'not-found' });
    expect(await linesOf(review)).toMatchObject([
      { minutes: 61, clientNetCents: 9658, bookedMonth: '2030-02' },
      {
        minutes: -61,
        clientNetCents: -9658,
        payoutNetCents: -7117,
        bookedMonth: '2030-03',
        correctsId: line?.id,
      },
      { minutes: 31, clientNetCents: 4908, bookedMonth: '2030-03', replacesId: line?.id },
    ]);
    expect(await sharesOf(review)).toEqual([4829, 4829, -4829, -4829, 2454, 2454]);
  });

  it('is not for whoever worked the hours', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 61);
    await approveMonth(review, 'lead', '2030-03-01');
    const [line] = await linesOf(review);
    const own = { kind: 'person', personId: sitting(review, 'lead'), roles: ['treasurer'] } as const;
    const input = { lineId: line?.id ?? 0, minutes: 600, reason: 'Toch meer' };
    expect(await withActor(own, (work) => correctLine(work, input))).toMatchObject({ reason: 'own-hours' });
  });
});

describe('the database itself', () => {
  const refused = async (statement: ReturnType<typeof sql>, constraint: string) => {
    await expect(database().execute(statement)).rejects.toMatchObject({
      cause: { constraint_name: constraint },
    });
  };

  it('changes nothing that was approved', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await approveMonth(review, 'lead', '2030-03-01');
    await refused(
      sql`update time_entries set minutes = 61 where account_id = ${review.id}`,
      'bookings_locked',
    );
    await refused(sql`delete from time_entries where account_id = ${review.id}`, 'bookings_locked');
    await refused(
      sql`update ledger_lines set payout_net_cents = 1 where account_id = ${review.id}`,
      'money_append_only',
    );
    await refused(sql`delete from ledger_lines where account_id = ${review.id}`, 'money_append_only');
    await refused(sql`update line_shares set net_cents = 1`, 'money_append_only');
    await refused(sql`delete from account_payers where account_id = ${review.id}`, 'money_append_only');
  });

  it('takes no hours in a month that was handed in or closed', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await withActor(review.seat('lead'), (work) => submitPeriod(work, { month: '2030-03' }));
    await refused(
      sql`update time_entries set minutes = 61 where account_id = ${review.id}`,
      'bookings_month_handed_in',
    );
    await refused(
      sql`update time_entries set worked_on = '2030-01-15' where account_id = ${review.id}`,
      'bookings_month_handed_in',
    );
    await database().insert(closedMonths).values({ month: '2029-11', closedAt: new Date() });
    await expect(bookMinutes(review, 'co', '2029-11-04', 60)).rejects.toMatchObject({
      cause: { constraint_name: 'bookings_month_closed' },
    });
  });

  it('knows that a day has 24 hours, that nobody works twice at once, and what the quote allows', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 1400);
    const failing = (promise: Promise<unknown>, constraint: string) =>
      expect(promise).rejects.toMatchObject({ cause: { constraint_name: constraint } });
    await failing(bookMinutes(review, 'lead', '2030-03-04', 41), 'time_entries_day');
    await bookMinutes(review, 'co', '2030-03-04', 60, { beginsAtMinute: 600 });
    await failing(bookMinutes(review, 'co', '2030-03-04', 60, { beginsAtMinute: 659 }), 'time_entries_apart');
    await bookMinutes(review, 'co', '2030-03-04', 60, { beginsAtMinute: 660 });
    const [budget] = await database().execute<{ minutes: number }>(
      sql`select billing_budget(${review.id}, 'reviewer') as minutes`,
    );
    const left = (budget?.minutes ?? 0) - 1400 - 120;
    for (let booked = 0; booked < left; booked += 1440) {
      const day = `2030-01-${String(1 + Math.floor(booked / 1440)).padStart(2, '0')}`;
      await bookMinutes(review, 'lead', day, Math.min(1440, left - booked));
    }
    await failing(bookMinutes(review, 'lead', '2030-03-12', 1), 'time_entries_budget');
  });

  it('lets nobody write a line whose shares are not the line', async () => {
    const review = await makeBilledReview();
    await bookMinutes(review, 'lead', '2030-03-04', 60);
    await approveMonth(review, 'lead', '2030-03-01');
    await refused(
      sql`insert into ledger_lines (account_id, person_id, payee_id, role, source, kind, occurred_on, booked_month, minutes,
          client_net_cents, payout_net_cents, client_vat_treatment, client_vat_basis_points, payout_vat_treatment,
          payout_vat_basis_points, approved_by_id, approved_at)
        select account_id, person_id, payee_id, role, 'expense', 'parking', occurred_on, booked_month, 0, 500, 500,
          client_vat_treatment, client_vat_basis_points, payout_vat_treatment, payout_vat_basis_points, approved_by_id,
          approved_at from ledger_lines where account_id = ${review.id}`,
      'line_shares_whole',
    );
  });
});
