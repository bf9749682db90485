import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import { type Cents, priceOf } from '../../kernel/money';
import type { Month } from '../../kernel/month';
import type { VatTreatment } from '../../reviews/agreement/vat-treatment';
import type { BillingRole } from '../billing-role';
import type { ExpenseKind } from '../expenses/expense-kind';
import type { ChosenRate } from '../rates/rate-precedence';
import type { RateScope } from '../rates/rate-scope';
import type { WorkKind } from '../time/work-kind';
import type { LineSource } from './line-source';

export interface LineVat {
  readonly vatTreatment: VatTreatment;
  readonly vatBasisPoints: number;
}

/** A line of the ledger before it has a number: what one piece of work or one expense means in money. */
export interface LedgerLine {
  readonly accountId: string;
  readonly personId: string;
  readonly payeeId: string;
  readonly role: BillingRole;
  readonly source: LineSource;
  readonly kind: WorkKind | ExpenseKind;
  readonly occurredOn: CalendarDay;
  readonly bookedMonth: Month;
  readonly minutes: Minutes;
  readonly clientRateCents: Cents | null;
  readonly clientRateScope: RateScope | null;
  readonly payoutRateCents: Cents | null;
  readonly payoutRateScope: RateScope | null;
  readonly clientNetCents: Cents;
  readonly payoutNetCents: Cents;
  readonly clientVatTreatment: VatTreatment;
  readonly clientVatBasisPoints: number;
  readonly payoutVatTreatment: VatTreatment;
  readonly payoutVatBasisPoints: number;
  readonly correctsId: number | null;
  readonly replacesId: number | null;
  readonly reason: string | null;
}

type Amounts = Pick<
  LedgerLine,
  | 'source'
  | 'minutes'
  | 'clientRateCents'
  | 'clientRateScope'
  | 'payoutRateCents'
  | 'payoutRateScope'
  | 'clientNetCents'
  | 'payoutNetCents'
>;

/** Minutes at two rates per hour; each amount is rounded to the cent, halves upwards. */
export function amountsOfTime(minutes: Minutes, client: ChosenRate, payout: ChosenRate): Amounts {
  return {
    source: 'time',
    minutes,
    clientRateCents: client.rateCents,
    clientRateScope: client.scope,
    payoutRateCents: payout.rateCents,
    payoutRateScope: payout.scope,
    clientNetCents: priceOf(minutes, client.rateCents),
    payoutNetCents: priceOf(minutes, payout.rateCents),
  };
}

/** What was spent: paid by the commissioner, given back, or both. */
export function amountsOfExpense({
  amountCents,
  isBilled,
  isReimbursed,
}: {
  readonly amountCents: Cents;
  readonly isBilled: boolean;
  readonly isReimbursed: boolean;
}): Amounts {
  return {
    source: 'expense',
    minutes: 0,
    clientRateCents: null,
    clientRateScope: null,
    payoutRateCents: null,
    payoutRateScope: null,
    clientNetCents: isBilled ? amountCents : 0,
    payoutNetCents: isReimbursed ? amountCents : 0,
  };
}

/** The entry that takes a whole line back, in the month that is open now. */
export function counterOf(
  line: LedgerLine & { readonly id: number },
  { bookedMonth, reason }: { readonly bookedMonth: Month; readonly reason: string },
): LedgerLine {
  const { id, ...rest } = line;
  return {
    ...rest,
    bookedMonth,
    minutes: negative(line.minutes),
    clientNetCents: negative(line.clientNetCents),
    payoutNetCents: negative(line.payoutNetCents),
    correctsId: id,
    replacesId: null,
    reason,
  };
}

/** Zero has no sign here. */
function negative(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
