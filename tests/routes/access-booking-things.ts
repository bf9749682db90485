import { randomUUID } from 'node:crypto';
import type { MadeRequest } from '#tests/support/factories/requests';
import { database } from '~/db/client.server';
import { budgetRaises, expenses, timeEntries } from '~/db/schema/billing-hours';

/** What an address can name of somebody's own hours; of days in a month that nobody here hands in. */
export function holdingsOfBooker(review: Pick<MadeRequest, 'id'>, personId: string) {
  const booked = { accountId: review.id, personId, role: 'reviewer', changedAt: new Date() } as const;
  return {
    entryId: async () => {
      const id = randomUUID();
      // So many are asked for that the hours of the quote would not do.
      const raise = { accountId: review.id, role: 'reviewer', minutes: 600, raisedById: personId } as const;
      await database()
        .insert(budgetRaises)
        .values({ ...raise, reason: 'Voor wie alles vraagt', raisedAt: new Date() });
      await database()
        .insert(timeEntries)
        .values({ ...booked, id, workedOn: '2026-09-07', kind: 'analysis', minutes: 1 });
      return id;
    },
    expenseId: async () => {
      const id = randomUUID();
      await database()
        .insert(expenses)
        .values({ ...booked, id, spentOn: '2026-09-07', kind: 'parking', amountCents: 100 });
      return id;
    },
  };
}
