import { and, eq, inArray } from 'drizzle-orm';
import { invitations, proposals, seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { endCall } from './open-call/end-call.server';

export type SeatEnding =
  | 'proposal-withdrawn'
  | 'request-closed'
  | 'invitation-withdrawn'
  | 'objection'
  | 'tie-declared'
  | 'seat-vacated'
  | 'person-left';

/**
 * Ends the open call, and the open or confirmed proposal of a request with everything that hangs on it: who was invited or had accepted hears
 * once that it is over, and their places are free again. Nothing to end is fine. The caller holds the lock on
 * the request.
 */
export async function endMatching(
  work: Work,
  { requestId, reason }: { readonly requestId: string; readonly reason: SeatEnding },
): Promise<{ readonly ended: boolean }> {
  await endCall(work, requestId, 'matching-ended');
  const ended = await work.tx
    .update(proposals)
    .set({ status: 'withdrawn', closedAt: work.now })
    .where(and(eq(proposals.requestId, requestId), inArray(proposals.status, ['open', 'confirmed'])))
    .returning({ id: proposals.id });
  const live = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.requestId, requestId),
        inArray(invitations.status, ['sent', 'confidential', 'cleared', 'accepted']),
      ),
    )
    .orderBy(invitations.seat);
  for (const { id } of live) await withdrawOne(work, id, reason);
  return { ended: ended.length > 0 };
}

/** Takes back one invitation, and the seat with it when it was accepted. */
export async function withdrawOne(work: Work, invitationId: string, reason: SeatEnding): Promise<void> {
  const [invitation] = await work.tx
    .update(invitations)
    .set({ status: 'withdrawn' })
    .where(eq(invitations.id, invitationId))
    .returning();
  if (!invitation) throw new Error('an invitation to withdraw does not exist');
  const { requestId, personId, seat } = invitation;
  await releaseSeat(work, { requestId, personId, reason });
  await recordActivity(work, {
    name: 'matching.invitation-withdrawn',
    requestId,
    personId,
    data: { invitationId, seat, reason },
  });
}

interface Release {
  readonly requestId: string;
  readonly personId: string;
  readonly reason: SeatEnding;
}

/** Frees the place somebody took in a request; nothing happens when they hold none. */
export async function releaseSeat(work: Work, { requestId, personId, reason }: Release): Promise<void> {
  await work.tx
    .update(seats)
    .set({ state: 'released', endedAt: work.now, endedReason: reason })
    .where(
      and(
        eq(seats.requestId, requestId),
        eq(seats.personId, personId),
        inArray(seats.state, ['accepted', 'confirmed']),
      ),
    );
}
