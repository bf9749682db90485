import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { accountPayers, reviewAccounts } from '~/db/schema/billing-accounts';
import { confirmationItems, lineConfirmations } from '~/db/schema/billing-invoices';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';

/** How many ended disputes are shown. */
const lately = 25;

/** What payers say is not right: first what waits, the oldest first, then what ended lately. */
export async function listDisputes(work: Work) {
  return {
    open: await disputesWhere(work, isNull(confirmationItems.outcome)).orderBy(
      asc(lineConfirmations.answeredAt),
      asc(confirmationItems.lineId),
    ),
    settled: await disputesWhere(work, isNotNull(confirmationItems.outcome))
      .orderBy(desc(confirmationItems.settledAt), asc(confirmationItems.lineId))
      .limit(lately),
  };
}

export async function findDispute(
  work: Work,
  { confirmationId, lineId }: { readonly confirmationId: string; readonly lineId: number },
) {
  const [dispute] = await disputesWhere(
    work,
    sql`${confirmationItems.confirmationId} = ${confirmationId} and ${confirmationItems.lineId} = ${lineId}`,
  );
  return dispute ?? null;
}

export type Dispute = NonNullable<Awaited<ReturnType<typeof findDispute>>>;

function disputesWhere(work: Work, which: SQL) {
  return work.tx
    .select({
      confirmationId: confirmationItems.confirmationId,
      lineId: confirmationItems.lineId,
      reason: confirmationItems.reason,
      outcome: confirmationItems.outcome,
      outcomeReason: confirmationItems.outcomeReason,
      settledAt: confirmationItems.settledAt,
      answeredAt: lineConfirmations.answeredAt,
      answeredByFunction: lineConfirmations.answeredByFunction,
      sentTo: lineConfirmations.sentTo,
      payerName: accountPayers.name,
      reference: reviewAccounts.reference,
      personName: people.name,
      role: ledgerLines.role,
      source: ledgerLines.source,
      kind: ledgerLines.kind,
      occurredOn: ledgerLines.occurredOn,
      minutes: ledgerLines.minutes,
      wholeCents: ledgerLines.clientNetCents,
      netCents: lineShares.netCents,
    })
    .from(confirmationItems)
    .innerJoin(lineConfirmations, eq(lineConfirmations.id, confirmationItems.confirmationId))
    .innerJoin(accountPayers, eq(accountPayers.id, lineConfirmations.payerId))
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, accountPayers.accountId))
    .innerJoin(ledgerLines, eq(ledgerLines.id, confirmationItems.lineId))
    .innerJoin(people, eq(people.id, ledgerLines.personId))
    .innerJoin(
      lineShares,
      and(eq(lineShares.lineId, confirmationItems.lineId), eq(lineShares.payerId, lineConfirmations.payerId)),
    )
    .where(and(eq(confirmationItems.answer, 'disputed'), which))
    .$dynamic();
}
