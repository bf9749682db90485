import type { CalendarDay } from '../../kernel/calendar-day';
import type { Cents } from '../../kernel/money';
import type { ReviewForm } from '../../registry/review-form';
import type { BillingRole } from '../billing-role';
import { type RateScope, type RateSide, rateScopes } from './rate-scope';

/** A rate on record, of those that were not withdrawn. */
export interface Rate {
  readonly side: RateSide;
  readonly role: BillingRole;
  readonly form: ReviewForm | null;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly rateCents: Cents;
  /** It counts for work from this day on, until the next of the same scope. */
  readonly validFrom: CalendarDay;
}

/** The work a rate is sought for. */
export interface RatedWork {
  readonly role: BillingRole;
  readonly form: ReviewForm | null;
  readonly accountId: string;
  readonly personId: string;
  /** The organisation that is paid for this person, if it is one. */
  readonly employerId: string | null;
  readonly workedOn: CalendarDay;
  /** The hourly rate of the quote the payers agreed to. */
  readonly quoteRateCents: Cents | null;
}

export interface ChosenRate {
  readonly rateCents: Cents;
  readonly scope: RateScope;
}

export type WrittenScope = Exclude<RateScope, 'quote' | 'none'>;

/** What a rate is for. */
export function scopeOf({
  accountId,
  personId,
  employerId,
  form,
}: Pick<Rate, 'accountId' | 'personId' | 'employerId' | 'form'>): WrittenScope {
  if (accountId !== null) return personId === null ? 'review' : 'assignment';
  if (personId !== null) return 'person';
  if (employerId !== null) return 'employer';
  return form === null ? 'role' : 'role-form';
}

/**
 * The rate per hour for a piece of work: of the narrowest scope that has one on the day of the work (the order of
 * `rateScopes`), and within it the one that began last. `null` when there is none. An hour of a supervisor costs the
 * commissioner nothing unless a rate says otherwise (domain.md 9.4).
 */
export function chooseRate(rates: readonly Rate[], side: RateSide, work: RatedWork): ChosenRate | null {
  for (const scope of rateScopes) {
    const rateCents = rateIn(scope, rates, side, work);
    if (rateCents !== null) return { rateCents, scope };
  }
  return null;
}

function rateIn(scope: RateScope, rates: readonly Rate[], side: RateSide, work: RatedWork): Cents | null {
  if (scope === 'quote') return side === 'client' && work.role === 'reviewer' ? work.quoteRateCents : null;
  if (scope === 'none') return side === 'client' && work.role === 'supervisor' ? 0 : null;
  const fitting = rates.filter(
    (rate) =>
      rate.side === side && scopeOf(rate) === scope && isAbout(rate, work) && rate.validFrom <= work.workedOn,
  );
  const last = fitting.reduce<Rate | null>(
    (latest, rate) => (latest === null || rate.validFrom > latest.validFrom ? rate : latest),
    null,
  );
  return last?.rateCents ?? null;
}

function isAbout(rate: Rate, work: RatedWork): boolean {
  return (
    rate.role === work.role &&
    (rate.form === null || rate.form === work.form) &&
    (rate.accountId === null || rate.accountId === work.accountId) &&
    (rate.personId === null || rate.personId === work.personId) &&
    (rate.employerId === null || rate.employerId === work.employerId)
  );
}
