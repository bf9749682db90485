import { asc, eq, inArray, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '~/db/schema/accounts';
import { reviewAccounts } from '~/db/schema/billing-accounts';
import { invoiceItems, invoices } from '~/db/schema/billing-invoices';
import { ledgerLines } from '~/db/schema/billing-ledger';
import { payoutItems, payoutStatements } from '~/db/schema/billing-payouts';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { calendarDayAt } from '../../kernel/calendar-day';
import { invoiceNumber } from '../invoices/invoice-number';
import { statementNumber } from '../payouts/statement-number';
import type { ShownLine } from './shown-line';

export interface LineHistory {
  readonly line: ShownLine;
  /** What took it back, what took its place, and what it took back or the place of. */
  readonly related: readonly ShownLine[];
  readonly isTakenBack: boolean;
  readonly invoiceNumbers: readonly string[];
  readonly statementNumbers: readonly string[];
}

/** A line of the ledger with everything that happened to it. For the treasurer. */
export async function findLineHistory(work: Work, lineId: number): Promise<LineHistory | null> {
  if (!hasRole(work.actor, 'treasurer')) return null;
  const [line] = await readLines(work, [lineId]);
  if (!line) return null;
  const others = await work.tx
    .select({ id: ledgerLines.id })
    .from(ledgerLines)
    .where(or(eq(ledgerLines.correctsId, lineId), eq(ledgerLines.replacesId, lineId)));
  const earlier = [line.correctsId, line.replacesId].filter((id) => id !== null);
  const related = await readLines(work, [...others.map(({ id }) => id), ...earlier]);
  return {
    line,
    related,
    isTakenBack: related.some(({ correctsId }) => correctsId === lineId),
    invoiceNumbers: await invoicesOf(work, lineId),
    statementNumbers: await statementsOf(work, lineId),
  };
}

async function readLines(work: Work, ids: readonly number[]): Promise<ShownLine[]> {
  const approvers = alias(people, 'approvers');
  const rows = await work.tx
    .select({
      id: ledgerLines.id,
      personId: ledgerLines.personId,
      personName: people.name,
      reference: reviewAccounts.reference,
      role: ledgerLines.role,
      source: ledgerLines.source,
      kind: ledgerLines.kind,
      occurredOn: ledgerLines.occurredOn,
      bookedMonth: ledgerLines.bookedMonth,
      minutes: ledgerLines.minutes,
      clientRateCents: ledgerLines.clientRateCents,
      payoutRateCents: ledgerLines.payoutRateCents,
      clientNetCents: ledgerLines.clientNetCents,
      payoutNetCents: ledgerLines.payoutNetCents,
      qualityNetCents: ledgerLines.qualityNetCents,
      correctsId: ledgerLines.correctsId,
      replacesId: ledgerLines.replacesId,
      reason: ledgerLines.reason,
      approvedAt: ledgerLines.approvedAt,
      approvedBy: approvers.name,
    })
    .from(ledgerLines)
    .innerJoin(people, eq(people.id, ledgerLines.personId))
    .innerJoin(approvers, eq(approvers.id, ledgerLines.approvedById))
    .innerJoin(reviewAccounts, eq(reviewAccounts.id, ledgerLines.accountId))
    .where(inArray(ledgerLines.id, [...ids]))
    .orderBy(asc(ledgerLines.id));
  return rows.map(({ approvedAt, qualityNetCents, ...row }) => ({
    ...row,
    qualityNetCents: qualityNetCents ?? 0,
    approvedOn: calendarDayAt(approvedAt),
  }));
}

async function invoicesOf(work: Work, lineId: number): Promise<string[]> {
  const rows = await work.tx
    .selectDistinct({ kind: invoices.kind, year: invoices.year, number: invoices.number })
    .from(invoiceItems)
    .innerJoin(invoices, eq(invoices.id, invoiceItems.invoiceId))
    .where(eq(invoiceItems.lineId, lineId))
    .orderBy(asc(invoices.year), asc(invoices.number));
  return rows.map(invoiceNumber);
}

async function statementsOf(work: Work, lineId: number): Promise<string[]> {
  const rows = await work.tx
    .select({
      kind: payoutStatements.kind,
      year: payoutStatements.year,
      number: payoutStatements.number,
    })
    .from(payoutItems)
    .innerJoin(payoutStatements, eq(payoutStatements.id, payoutItems.statementId))
    .where(eq(payoutItems.lineId, lineId));
  return rows.map(statementNumber);
}
