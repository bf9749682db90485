import { asc, count, eq } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';

export const linesPerPage = 50;

/** A review by its reference, as the books know it; `null` when there is none. */
export async function findAccount(work: Work, reference: string) {
  const [account] = await work.tx
    .select({ id: reviewAccounts.id, reference: reviewAccounts.reference, form: reviewAccounts.form })
    .from(reviewAccounts)
    .where(eq(reviewAccounts.reference, reference));
  return account ?? null;
}

/** The lines of a review in the order in which they were booked. */
export async function listLines(work: Work, accountId: string, page: number) {
  const [all] = await work.tx
    .select({ lines: count() })
    .from(ledgerLines)
    .where(eq(ledgerLines.accountId, accountId));
  const lines = await work.tx
    .select({
      id: ledgerLines.id,
      personName: people.name,
      role: ledgerLines.role,
      source: ledgerLines.source,
      kind: ledgerLines.kind,
      occurredOn: ledgerLines.occurredOn,
      bookedMonth: ledgerLines.bookedMonth,
      minutes: ledgerLines.minutes,
      clientNetCents: ledgerLines.clientNetCents,
      payoutNetCents: ledgerLines.payoutNetCents,
      qualityNetCents: ledgerLines.qualityNetCents,
      correctsId: ledgerLines.correctsId,
      replacesId: ledgerLines.replacesId,
    })
    .from(ledgerLines)
    .innerJoin(people, eq(people.id, ledgerLines.personId))
    .where(eq(ledgerLines.accountId, accountId))
    .orderBy(asc(ledgerLines.id))
    .limit(linesPerPage)
    .offset((page - 1) * linesPerPage);
  return { lines, pages: Math.max(1, Math.ceil((all?.lines ?? 0) / linesPerPage)) };
}
