import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { invitations, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../accounts/actor';
import type { ReviewForm } from '../registry/review-form';
import {
  type InvitationStatus,
  openInvitationStatuses,
  type SeatName,
  type SeatState,
} from './invitation-status';
import { type Wait, waitsOf } from './waits.server';

/** An invitation as a list may show it: what is asked and by when, nothing of the case. */
export interface OpenInvitation {
  readonly id: string;
  readonly seat: SeatName;
  readonly status: InvitationStatus;
  readonly respondBy: Date;
}

/** Invitations to one of these seats that wait for an answer of the person who asks; the most urgent first. */
export async function listOpenInvitations(
  work: Work,
  seatNames: readonly SeatName[],
): Promise<OpenInvitation[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  return work.tx
    .select({
      id: invitations.id,
      seat: invitations.seat,
      status: invitations.status,
      respondBy: invitations.respondBy,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.personId, personId),
        inArray(invitations.seat, [...seatNames]),
        inArray(invitations.status, [...openInvitationStatuses]),
      ),
    )
    .orderBy(asc(invitations.respondBy), asc(invitations.id));
}

export interface HeldSeat {
  readonly id: string;
  readonly reference: string;
  readonly seat: SeatName;
  readonly state: SeatState;
  readonly reviewForm: ReviewForm | null;
  readonly acceptedAt: Date;
  /** Whom it waits for, as long as the commissioner has not said yes. */
  readonly wait: Wait | null;
}

/** The seats the person who asks holds in reviews that are not over; the newest first. */
export async function listRunningSeats(work: Work, seatNames: readonly SeatName[]): Promise<HeldSeat[]> {
  const personId = personIdOf(work.actor);
  if (personId === null) return [];
  const rows = await work.tx
    .select(seatColumns)
    .from(seats)
    .innerJoin(reviewRequests, eq(reviewRequests.id, seats.requestId))
    .where(
      and(
        eq(seats.personId, personId),
        inArray(seats.seat, [...seatNames]),
        inArray(seats.state, ['accepted', 'confirmed']),
      ),
    )
    .orderBy(desc(seats.acceptedAt), asc(seats.id));
  const waits = await waitsOf(
    work,
    rows.map(({ requestId }) => requestId),
  );
  return rows.map(({ requestId, ...seat }) => ({ ...seat, wait: waits.get(requestId) ?? null }));
}

const seatColumns = {
  requestId: seats.requestId,
  id: seats.id,
  reference: reviewRequests.reference,
  seat: seats.seat,
  state: seats.state,
  reviewForm: reviewRequests.reviewForm,
  acceptedAt: seats.acceptedAt,
};
