import { and, asc, between, eq } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';
import { firstDayOf, lastDayOf } from '../../kernel/month';
import type { BookedLine } from './decided-month';
import type { PeriodOf } from './open-period.server';

/** What is in the ledger of the work of somebody in a month, corrections included. */
export async function linesOfPeriod(work: Work, { personId, month }: PeriodOf): Promise<BookedLine[]> {
  const rows = await work.tx
    .select({
      id: ledgerLines.id,
      reference: reviewAccounts.reference,
      role: ledgerLines.role,
      source: ledgerLines.source,
      kind: ledgerLines.kind,
      occurredOn: ledgerLines.occurredOn,
      minutes: ledgerLines.minutes,
      clientCents: ledgerLines.clientNetCents,
      payoutCents: ledgerLines.payoutNetCents,
      qualityCents: ledgerLines.qualityNetCents,
      correctsId: ledgerLines.correctsId,
    })
    .from(ledgerLines)
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, ledgerLines.accountId))
    .where(
      and(
        eq(ledgerLines.personId, personId),
        between(ledgerLines.occurredOn, firstDayOf(month), lastDayOf(month)),
      ),
    )
    .orderBy(asc(ledgerLines.occurredOn), asc(ledgerLines.id));
  return rows.map(({ clientCents, payoutCents, qualityCents, correctsId, ...row }) => ({
    ...row,
    sides: { clientCents, payoutCents, qualityCents: qualityCents ?? 0 },
    isCounter: correctsId !== null,
  }));
}
