import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { type Month, monthOf } from '../kernel/month';
import type { SpreadWork } from '../registry/availability/spread-minutes';
import type { SeatName, SeatState } from './invitation-status';
import { minutesOfSeat } from './seat-minutes.server';

/** A seat in a review that is not over, with the months and minutes it takes. */
export interface SeatOverMonths extends SpreadWork {
  readonly seatId: string;
  readonly requestId: string;
  readonly reference: string;
  readonly seat: SeatName;
  readonly state: SeatState;
  readonly startMonth: Month;
  readonly acceptedAt: Date;
  readonly confirmedAt: Date | null;
}

/** What was meant to start before somebody accepted starts in the month in which they did. */
const startsIn = sql<string>`to_char(greatest(${reviewRequests.startMonth},
  date_trunc('month', ${seats.acceptedAt} at time zone 'Europe/Amsterdam')::date), 'YYYY-MM-DD')`;

/** The seats of one person in reviews that are not over, in the order in which the reviews start. */
export async function seatsOverMonths(work: Work, personId: string): Promise<SeatOverMonths[]> {
  const rows = await work.tx
    .select({
      seatId: seats.id,
      requestId: seats.requestId,
      reference: reviewRequests.reference,
      seat: seats.seat,
      state: seats.state,
      acceptedAt: seats.acceptedAt,
      confirmedAt: seats.confirmedAt,
      startsOn: startsIn,
      months: reviewRequests.months,
      minutes: sql<number>`coalesce(${minutesOfSeat(seats, reviewRequests)}, 0)::int`,
    })
    .from(seats)
    .innerJoin(reviewRequests, eq(reviewRequests.id, seats.requestId))
    .where(
      and(
        eq(seats.personId, personId),
        inArray(seats.state, ['accepted', 'confirmed']),
        isNotNull(reviewRequests.months),
      ),
    )
    .orderBy(asc(startsIn), asc(seats.id));
  return rows.map(({ startsOn, months, ...row }) => ({
    ...row,
    startMonth: monthOf(startsOn),
    months: months ?? 1,
  }));
}
