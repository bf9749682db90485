import type { Month } from '../../kernel/month';
import { minutesByMonthOf, type SpreadWork } from '../../registry/availability/spread-minutes';
import { reviewerEligibility, supervisorEligibility } from '../eligibility';
import type { SeatName } from '../invitation-status';
import type { MatchingContext } from '../matching-context';
import type { CandidateSnapshot } from '../snapshot';

/** A seat of a request, without who takes it. */
export interface SeatOfRequest {
  readonly context: MatchingContext;
  readonly seat: SeatName;
}

/** A seat with whoever takes it, as they are seen from that request. */
export interface HeldSeat extends SeatOfRequest {
  readonly candidate: CandidateSnapshot;
}

/** Somebody as they are once they have taken these seats of other requests too. */
export function withSeats(candidate: CandidateSnapshot, others: readonly SeatOfRequest[]): CandidateSnapshot {
  const [other] = others;
  if (!other) return candidate;
  const taken: Record<Month, number> = { ...candidate.takenMinutes };
  for (const [month, minutes] of Object.entries(minutesByMonthOf(others.map(workOf)))) {
    taken[month as Month] = (taken[month as Month] ?? 0) + minutes;
  }
  const places = others.filter(({ seat }) => seat !== 'supervisor').length;
  return {
    ...candidate,
    runningReviews: candidate.runningReviews + places,
    takenMinutes: taken,
    wishes: { ...candidate.wishes, lastAcceptedOn: other.context.onDay },
  };
}

/** H6 and H7 of every one of these seats, each beside all the others: hours, places and how often somebody wants to. */
export function canHoldAll(seats: readonly HeldSeat[]): boolean {
  return seats.every(({ context, seat, candidate }, at) => {
    const others = seats.filter((_, place) => place !== at);
    const busy = withSeats(candidate, others);
    const { exclusions } =
      seat === 'supervisor' ? supervisorEligibility(context, busy, []) : reviewerEligibility(context, busy);
    return exclusions.length === 0;
  });
}

/** What a seat asks of somebody, spread evenly over the months of its review. */
export function workOf({ context, seat }: SeatOfRequest): SpreadWork {
  const { request, months } = context;
  return {
    startMonth: request.startMonth,
    months: months.length,
    minutes: seat === 'supervisor' ? request.minutesForSupervisor : request.minutesPerReviewer,
  };
}
