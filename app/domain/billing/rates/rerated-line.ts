import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import { amountsOfTime, type LedgerLine } from '../ledger/ledger-line';
import { chooseRate, type Rate, type RatedWork } from './rate-precedence';

/** A booked line of which the rates of its day are others now. */
export interface RateDifference {
  readonly lineId: number;
  readonly reference: string;
  readonly personName: string;
  readonly occurredOn: CalendarDay;
  readonly minutes: Minutes;
  readonly clientRateCents: readonly [before: Cents, after: Cents];
  readonly payoutRateCents: readonly [before: Cents, after: Cents];
  readonly clientCents: Cents;
  readonly payoutCents: Cents;
}

/** The line as its day would be booked now, or `null` when nothing differs or a rate is missing. Only rates change. */
export function reratedLine<Line extends LedgerLine>(
  line: Line,
  rates: readonly Rate[],
  of: Pick<RatedWork, 'form' | 'employerId' | 'quoteRateCents'>,
): Line | null {
  const work: RatedWork = {
    ...of,
    role: line.role,
    accountId: line.accountId,
    personId: line.personId,
    workedOn: line.occurredOn,
  };
  const client = chooseRate(rates, 'client', work);
  const payout = chooseRate(rates, 'payout', work);
  if (line.source !== 'time' || client === null || payout === null) return null;
  if (client.rateCents === line.clientRateCents && payout.rateCents === line.payoutRateCents) return null;
  return { ...line, ...amountsOfTime(line.minutes, client, payout) };
}
