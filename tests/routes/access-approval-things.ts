import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { approveMonth, bookMinutes, makeBilledReview } from '#tests/support/factories/billing';
import { makePerson } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { rates } from '~/db/schema/billing-settings';
import { addDays, calendarDayAt } from '~/domain/kernel/calendar-day';
import { clock } from '~/platform/clock';

let ratesMade = 0;

/** What addresses of deciding about hours and of the books can name. */
export const holdingsOfApproval = {
  month: () => '2020-03',
  rateId: makeRate,
  lineId: makeLine,
  // Of a month that nobody handed in nothing is decided, whatever it holds.
  expenseId: () => randomUUID(),
};

/** Of each of them one as nobody ever had it, and one that cannot be. */
export const unknownOfApproval = {
  month: ['1999-12', '2020-13'],
  expenseId: [randomUUID(), 'x'],
  rateId: [randomUUID(), 'x'],
  lineId: ['999999999', 'x'],
} as const;

/** A rate for everybody, from a day of its own. */
async function makeRate(): Promise<string> {
  const id = randomUUID();
  const recordedById = await makePerson('Trees Tarief', ['treasurer']);
  ratesMade += 1;
  await database()
    .insert(rates)
    .values({
      id,
      side: 'payout',
      role: 'reviewer',
      rateCents: 7000,
      validFrom: addDays('2000-01-01', ratesMade),
      recordedById,
      recordedAt: new Date(),
    });
  return id;
}

/** An approved hour in the ledger. */
async function makeLine(): Promise<string> {
  const review = await makeBilledReview();
  const day = addDays(calendarDayAt(clock.now()), -1);
  await bookMinutes(review, 'lead', day, 60);
  await approveMonth(review, 'lead', day);
  const [line] = await database()
    .select({ id: ledgerLines.id })
    .from(ledgerLines)
    .where(eq(ledgerLines.accountId, review.id));
  return String(line?.id);
}
