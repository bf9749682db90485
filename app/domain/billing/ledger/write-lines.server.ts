import { asc, eq, inArray, sum } from 'drizzle-orm';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import type { Work } from '~/db/with-actor.server';
import { groupBy } from '../../kernel/group-by';
import type { Cents } from '../../kernel/money';
import { payersOfAccount } from './account-payers.server';
import { divideFairly } from './divide-fairly';
import type { LedgerLine } from './ledger-line';

interface Approved {
  readonly approvedById: string;
}

/**
 * Books lines and what each payer owes of them; gives their numbers in the order of the lines. A counter-entry takes back
 * what each payer owed of the line it points at; any other line is divided over who pays now. `null` when nobody is known
 * to pay for a review of them. To be called as the portal itself.
 */
export async function writeLines(
  system: Work,
  lines: readonly LedgerLine[],
  { approvedById }: Approved,
): Promise<number[] | null> {
  const numbers = new Map<LedgerLine, number>();
  // Always in the same order, so that two who book at once wait for each other and do not lock each other out.
  const byAccount = [...groupBy(lines, ({ accountId }) => accountId)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [accountId, ofAccount] of byAccount) {
    await system.tx
      .select({ id: reviewAccounts.id })
      .from(reviewAccounts)
      .where(eq(reviewAccounts.id, accountId))
      .for('update');
    const written = await writeLinesOf(system, accountId, ofAccount, approvedById);
    if (written === null) return null;
    for (const [index, line] of ofAccount.entries()) numbers.set(line, written[index] ?? 0);
  }
  return lines.map((line) => numbers.get(line) ?? 0);
}

async function writeLinesOf(
  system: Work,
  accountId: string,
  lines: readonly LedgerLine[],
  approvedById: string,
): Promise<number[] | null> {
  const payers = await payersOfAccount(system, accountId);
  if (payers.length === 0) return null;
  const payerIds = payers.map(({ id }) => id);
  const weights = payers.map(({ shareBasisPoints }) => shareBasisPoints);
  const owed = await owedBy(system, payerIds);
  const inserted = await system.tx
    .insert(ledgerLines)
    .values(lines.map((line) => ({ ...line, approvedById, approvedAt: system.now })))
    .returning({ id: ledgerLines.id });
  const shares: (typeof lineShares.$inferInsert)[] = [];
  for (const [index, line] of lines.entries()) {
    const lineId = inserted[index]?.id;
    if (lineId === undefined) throw new Error('a line of the ledger was not written');
    const ofLine =
      line.correctsId === null
        ? divideFairly(
            line.clientNetCents,
            weights,
            payerIds.map((id) => owed.get(id) ?? 0),
          ).map((netCents, at) => ({
            payerId: payerIds[at] ?? '',
            netCents,
          }))
        : await sharesTakenBack(system, line.correctsId);
    for (const share of ofLine) {
      shares.push({ lineId, ...share });
      owed.set(share.payerId, (owed.get(share.payerId) ?? 0) + share.netCents);
    }
  }
  await system.tx.insert(lineShares).values(shares);
  return inserted.map(({ id }) => id);
}

async function owedBy(system: Work, payerIds: readonly string[]): Promise<Map<string, Cents>> {
  const rows = await system.tx
    .select({ payerId: lineShares.payerId, netCents: sum(lineShares.netCents).mapWith(Number) })
    .from(lineShares)
    .where(inArray(lineShares.payerId, [...payerIds]))
    .groupBy(lineShares.payerId);
  return new Map(rows.map(({ payerId, netCents }) => [payerId, netCents]));
}

async function sharesTakenBack(system: Work, lineId: number) {
  const rows = await system.tx
    .select({ payerId: lineShares.payerId, netCents: lineShares.netCents })
    .from(lineShares)
    .where(eq(lineShares.lineId, lineId))
    .orderBy(asc(lineShares.payerId));
  return rows.map(({ payerId, netCents }) => ({ payerId, netCents: netCents === 0 ? 0 : -netCents }));
}
