import { addMonths, firstDayOf, lastDayOf, type Month } from '../kernel/month';
import type { AbsencePeriod } from '../registry/availability/inputs';

/** What an absence touches, to be said before it is kept. */
export interface AbsenceConsequences {
  /** Invitations that wait for an answer: an absence does not answer them. */
  readonly openInvitations: number;
  /** Running reviews somebody is fully away from for a while: their coordinators are told. */
  readonly reviews: readonly { readonly reference: string }[];
}

/** Whether somebody is away so that work that runs stands still, on any day of the review. */
export function touchesReview(
  { kind, startsOn, endsOn }: AbsencePeriod,
  { startMonth, months }: { readonly startMonth: Month; readonly months: number },
): boolean {
  const lastOn = lastDayOf(addMonths(startMonth, months - 1));
  return kind === 'fully-away' && startsOn <= lastOn && endsOn >= firstDayOf(startMonth);
}

/** Names what was said before saving, so that a yes to one thing is no yes to another. Empty: there is nothing to say. */
export function consequencesMark(
  { kind, startsOn, endsOn }: AbsencePeriod,
  { openInvitations, reviews }: AbsenceConsequences,
): string {
  if (openInvitations === 0 && reviews.length === 0) return '';
  return [kind, startsOn, endsOn, openInvitations, ...reviews.map(({ reference }) => reference)].join(' ');
}
