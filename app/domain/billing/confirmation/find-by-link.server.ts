import { and, asc, eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { accountPayers, reviewAccounts } from '~/db/schema/billing-accounts';
import { confirmationItems, lineConfirmations } from '~/db/schema/billing-invoices';
import { ledgerLines, lineShares } from '~/db/schema/billing-ledger';
import { seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { hashOfToken } from '../../accounts/secret-token.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import type { SeatName } from '../../matching/invitation-status';
import type { BillingRole } from '../billing-role';
import type { LineSource } from '../ledger/line-source';
import { type ConfirmationStanding, confirmationStanding } from './confirmation-standing';

/** A line as the payer's contact sees it: of which seat, never of whom, and without a remark. */
export interface AskedLine {
  readonly lineId: number;
  readonly occurredOn: CalendarDay;
  readonly role: BillingRole;
  readonly seat: SeatName | null;
  readonly source: LineSource;
  readonly kind: string;
  readonly minutes: Minutes;
  readonly netCents: Cents;
}

export interface AskedConfirmation {
  readonly id: string;
  readonly payerId: string;
  readonly accountId: string;
  readonly reference: string;
  readonly payerName: string;
  readonly shareBasisPoints: number;
  readonly answerByOn: CalendarDay;
  readonly standing: ConfirmationStanding;
  /** Only while it is open: an old link says nothing any more. */
  readonly lines: readonly AskedLine[];
}

/** What a mailed link leads to; `null` when it leads nowhere. Whoever holds it sees what they are asked about, no more. */
export async function findByLink(work: Work, token: string): Promise<AskedConfirmation | null> {
  return await asSystem(work, 'hours-confirmation', async (system) => {
    const [asked] = await system.tx
      .select({
        id: lineConfirmations.id,
        payerId: lineConfirmations.payerId,
        accountId: accountPayers.accountId,
        reference: reviewAccounts.reference,
        payerName: accountPayers.name,
        shareBasisPoints: accountPayers.shareBasisPoints,
        answerByOn: lineConfirmations.answerByOn,
        answeredAt: lineConfirmations.answeredAt,
        lapsedAt: lineConfirmations.lapsedAt,
      })
      .from(lineConfirmations)
      .innerJoin(accountPayers, eq(accountPayers.id, lineConfirmations.payerId))
      .innerJoin(reviewAccounts, eq(reviewAccounts.id, accountPayers.accountId))
      .where(eq(lineConfirmations.tokenHash, hashOfToken(token)))
      .for('update', { of: lineConfirmations });
    if (!asked) return null;
    const { answeredAt, lapsedAt, ...rest } = asked;
    const standing = confirmationStanding(asked, calendarDayAt(system.now));
    return { ...rest, standing, lines: standing === 'open' ? await linesOf(system, asked) : [] };
  });
}

async function linesOf(
  system: Work,
  { id, payerId }: { readonly id: string; readonly payerId: string },
): Promise<AskedLine[]> {
  const rows = await system.tx
    .selectDistinctOn([ledgerLines.occurredOn, ledgerLines.id], {
      lineId: ledgerLines.id,
      occurredOn: ledgerLines.occurredOn,
      role: ledgerLines.role,
      seat: seats.seat,
      source: ledgerLines.source,
      kind: ledgerLines.kind,
      minutes: ledgerLines.minutes,
      netCents: lineShares.netCents,
    })
    .from(confirmationItems)
    .innerJoin(ledgerLines, eq(ledgerLines.id, confirmationItems.lineId))
    .innerJoin(lineShares, and(eq(lineShares.lineId, ledgerLines.id), eq(lineShares.payerId, payerId)))
    .leftJoin(
      seats,
      and(eq(seats.requestId, ledgerLines.accountId), eq(seats.personId, ledgerLines.personId)),
    )
    .where(eq(confirmationItems.confirmationId, id))
    .orderBy(asc(ledgerLines.occurredOn), asc(ledgerLines.id));
  return rows;
}
