import type { CalendarDay } from '../../kernel/calendar-day';
import type { Minutes } from '../../kernel/minutes';
import type { Cents } from '../../kernel/money';
import { type Month, monthOf } from '../../kernel/month';
import { fail, type Result, succeed } from '../../kernel/result';
import type { ReviewForm } from '../../registry/review-form';
import type { BillingRole } from '../billing-role';
import type { ExpenseKind } from '../expenses/expense-kind';
import { bookedMonthFrom } from '../periods/booked-month';
import { chooseRate, type Rate } from '../rates/rate-precedence';
import type { WorkKind } from '../time/work-kind';
import { amountsOfExpense, amountsOfTime, type LedgerLine, type LineVat } from './ledger-line';

/** Who is paid for somebody's work from a day on. */
export interface PayeeOnDay extends LineVat {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly validFrom: CalendarDay;
  readonly recordedAt: Date;
}

interface PricedReview {
  readonly form: ReviewForm | null;
  /** Of the quote that stands. */
  readonly quote: (LineVat & { readonly rateCents: Cents }) | null;
}

/** Everything that decides what work is worth, as it is now. */
export interface PriceBook {
  readonly rates: readonly Rate[];
  readonly payees: readonly PayeeOnDay[];
  readonly reviews: ReadonlyMap<string, PricedReview>;
  /** Of the settings, for a review without a quote; `null` when nobody filled them in. */
  readonly usualVat: LineVat | null;
  readonly closedMonths: ReadonlySet<Month>;
}

interface Booking {
  readonly accountId: string;
  readonly personId: string;
  readonly role: BillingRole;
  readonly occurredOn: CalendarDay;
}

export interface BookedTime extends Booking {
  readonly kind: WorkKind;
  readonly minutes: Minutes;
}

export interface BookedExpense extends Booking {
  readonly kind: ExpenseKind;
  readonly amountCents: Cents;
  readonly isBilled: boolean;
  readonly isReimbursed: boolean;
}

/** What is missing before something can be booked in the ledger. */
export type PriceGap = 'no-payee' | 'no-vat' | 'no-client-rate' | 'no-payout-rate';

/** What an hour means in money on the day it was worked. */
export function lineOfTime(book: PriceBook, time: BookedTime): Result<LedgerLine, PriceGap> {
  const parties = partiesOf(book, time);
  if (!parties.ok) return parties;
  const { base, employerId, review } = parties.value;
  const work = {
    ...time,
    employerId,
    form: review?.form ?? null,
    workedOn: time.occurredOn,
    quoteRateCents: review?.quote?.rateCents ?? null,
  };
  const client = chooseRate(book.rates, 'client', work);
  if (client === null) return fail('no-client-rate');
  const payout = chooseRate(book.rates, 'payout', work);
  if (payout === null) return fail('no-payout-rate');
  return succeed({ ...base, kind: time.kind, ...amountsOfTime(time.minutes, client, payout) });
}

export function lineOfExpense(book: PriceBook, expense: BookedExpense): Result<LedgerLine, PriceGap> {
  const parties = partiesOf(book, expense);
  if (!parties.ok) return parties;
  return succeed({ ...parties.value.base, kind: expense.kind, ...amountsOfExpense(expense) });
}

/** Who is paid for somebody's work on a day: the last that began, and of two that began on one day the last recorded. */
export function payeeOn(
  payees: readonly PayeeOnDay[],
  { personId, occurredOn }: { readonly personId: string; readonly occurredOn: CalendarDay },
): PayeeOnDay | null {
  const [last] = payees
    .filter((payee) => payee.personId === personId && payee.validFrom <= occurredOn)
    .sort(
      (one, other) =>
        other.validFrom.localeCompare(one.validFrom) || other.recordedAt.getTime() - one.recordedAt.getTime(),
    );
  return last ?? null;
}

function partiesOf(book: PriceBook, booking: Booking) {
  const payee = payeeOn(book.payees, booking);
  if (payee === null) return fail('no-payee');
  const review = book.reviews.get(booking.accountId);
  const vat = review?.quote ?? book.usualVat;
  if (vat === null) return fail('no-vat');
  const { accountId, personId, role, occurredOn } = booking;
  const base = {
    accountId,
    personId,
    payeeId: payee.id,
    role,
    occurredOn,
    bookedMonth: bookedMonthFrom(monthOf(occurredOn), book.closedMonths),
    clientVatTreatment: vat.vatTreatment,
    clientVatBasisPoints: vat.vatBasisPoints,
    payoutVatTreatment: payee.vatTreatment,
    payoutVatBasisPoints: payee.vatBasisPoints,
    correctsId: null,
    replacesId: null,
    reason: null,
  };
  return succeed({ base, employerId: payee.organisationId, review });
}
