import { randomUUID } from 'node:crypto';
import { makePerson } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { rates } from '~/db/schema/billing-settings';
import { addDays } from '~/domain/kernel/calendar-day';

let ratesMade = 0;

/** What addresses of deciding about hours and of the books can name. */
export const holdingsOfApproval = {
  month: () => '2020-03',
  rateId: makeRate,
  // Of a month that nobody handed in nothing is decided, whatever it holds.
  expenseId: () => randomUUID(),
};

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
