import { and, eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { invitations, proposalCandidates, seats } from '~/db/schema/matching';
import { seatVacancies } from '~/db/schema/reviews';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { withdrawOne } from '../../matching/end-matching.server';
import type { SeatName } from '../../matching/invitation-status';
import { waitingFor } from '../../matching/invite-next.server';
import { refusedText } from '../../requests/intake/refused-text';
import { changeRequest } from '../../requests/triage/open-for-triage.server';
import { changeReview, type OpenReviewRefusal, openReview } from '../open-review.server';
import { endScorerRow } from '../quality/end-scorer.server';
import { scorersOf } from '../quality/gate-scorers.server';
import type { vacancyInput } from './team-inputs';

type Input = { readonly reference: string; readonly seat: SeatName } & z.output<typeof vacancyInput>;

export type VacateRefusal = OpenReviewRefusal | 'private-data' | 'seat-already-open';

/**
 * Frees one seat of a running review, with a reason; the other seats are not touched. From here on the request may ask
 * people for this seat, and for this seat alone. Who was lined up for it before the review began is not asked by itself:
 * that was another moment.
 */
export async function vacateSeat(work: Work, input: Input): Promise<Result<null, VacateRefusal>> {
  const opened = await openReview(work, input, ['coordinator']);
  if (!opened.ok) return opened;
  const refused = refusedText({ reason: input.reason });
  if (refused) return refused;
  const { review, request, personId: openedById } = opened.value;
  const { seat, reason } = input;
  const held = await heldSeat(work, request.id, seat);
  if (!held) return fail('seat-already-open');
  const { personId, proposalId, invitationId } = held;

  await work.tx
    .insert(seatVacancies)
    .values({ requestId: request.id, seat, leftById: personId, reason, openedById, openedAt: work.now });
  const waiting = await waitingFor(work, { requestId: request.id, proposalId, seat });
  await work.tx
    .delete(proposalCandidates)
    .where(
      and(
        eq(proposalCandidates.proposalId, proposalId),
        eq(proposalCandidates.seat, seat),
        inArray(proposalCandidates.personId, waiting),
      ),
    );
  await withdrawOne(work, invitationId, 'seat-vacated');
  if (seat === 'supervisor') await endLooks(work, { requestId: request.id, personId });
  await changeRequest(work, request, {});
  await changeReview(work, review, {});
  await recordActivity(work, {
    name: 'reviews.seat-vacated',
    requestId: request.id,
    personId,
    data: { seat },
  });
  return succeed(null);
}

/** Whoever leaves as supervisor looks at no gate of it any more. */
async function endLooks(
  work: Work,
  { requestId, personId }: { readonly requestId: string; readonly personId: string },
): Promise<void> {
  const scorers = await scorersOf(work, requestId);
  for (const scorer of scorers.filter((one) => one.personId === personId)) await endScorerRow(work, scorer);
}

async function heldSeat(work: Work, requestId: string, seat: SeatName) {
  const [held] = await work.tx
    .select({ personId: seats.personId, proposalId: seats.proposalId, invitationId: invitations.id })
    .from(seats)
    .innerJoin(
      invitations,
      and(
        eq(invitations.requestId, seats.requestId),
        eq(invitations.personId, seats.personId),
        eq(invitations.seat, seats.seat),
        eq(invitations.status, 'accepted'),
      ),
    )
    .where(and(eq(seats.requestId, requestId), eq(seats.seat, seat), eq(seats.state, 'confirmed')));
  return held;
}
