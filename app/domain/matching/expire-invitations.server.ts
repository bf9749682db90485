import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { type Result, succeed } from '../kernel/result';
import { changeRequest } from '../requests/triage/open-for-triage.server';
import { isOpenInvitation } from './invitation-lifecycle';
import { openInvitationStatuses } from './invitation-status';
import { inviteNext } from './invite-next.server';
import { lockInvitation } from './open-invitation.server';

export interface Expiry {
  readonly expired: number;
  /** Invitations of which something unforeseen kept the end from being written; the others have ended. */
  readonly failed: readonly unknown[];
}

/**
 * Ends every invitation whose time is over and invites the next for each seat. Requests are locked in one order, so
 * that two runs at the same moment wait for each other and do nothing twice. Each stands on its own: what goes wrong
 * with one holds up no other.
 */
export async function expireInvitations(work: Work): Promise<Result<Expiry, never>> {
  const overdue = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(inArray(invitations.status, [...openInvitationStatuses]), lte(invitations.respondBy, work.now)),
    )
    .orderBy(asc(invitations.requestId), asc(invitations.id));
  let expired = 0;
  const failed: unknown[] = [];
  for (const { id } of overdue) {
    try {
      if (await work.tx.transaction((tx) => expireOne({ ...work, tx }, id))) expired += 1;
    } catch (error) {
      failed.push(error);
    }
  }
  return succeed({ expired, failed });
}

async function expireOne(work: Work, invitationId: string): Promise<boolean> {
  const locked = await lockInvitation(work, invitationId);
  if (!locked || !isOpenInvitation(locked.invitation.status)) return false;
  const { invitation, request } = locked;
  await work.tx.update(invitations).set({ status: 'expired' }).where(eq(invitations.id, invitationId));
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'matching.invitation-expired',
    requestId: request.id,
    personId: invitation.personId,
    data: { invitationId, seat: invitation.seat },
  });
  await inviteNext(work, invitation);
  return true;
}
