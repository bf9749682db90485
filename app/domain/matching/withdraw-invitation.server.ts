import { eq } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { fail, type Result, succeed } from '../kernel/result';
import { changeRequest, openForTriage, type TriageRefusal } from '../requests/triage/open-for-triage.server';
import { withdrawOne } from './end-matching.server';
import { isOpenInvitation } from './invitation-lifecycle';
import { inviteNext } from './invite-next.server';
import { proposalToFill } from './proposal-to-fill.server';

interface Input {
  readonly invitationId: string;
  /** The version of the request the page showed. */
  readonly version: number;
}

/** Takes back one invitation, accepted or not, when life happens to somebody; only this seat changes hands. */
export async function withdrawInvitation(
  work: Work,
  { invitationId, version }: Input,
): Promise<Result<{ readonly reference: string }, TriageRefusal | 'invitation-closed'>> {
  const [found] = await work.tx
    .select({ reference: reviewRequests.reference })
    .from(invitations)
    .innerJoin(reviewRequests, eq(reviewRequests.id, invitations.requestId))
    .where(eq(invitations.id, invitationId));
  if (!found) return fail('not-found');
  const opened = await openForTriage(work, { reference: found.reference, version }, 'withdraw-invitation');
  if (!opened.ok) return opened;
  const [invitation] = await work.tx
    .select()
    .from(invitations)
    .where(eq(invitations.id, invitationId))
    .for('update');
  if (!invitation || !(isOpenInvitation(invitation.status) || invitation.status === 'accepted')) {
    return fail('invitation-closed');
  }
  // Who sits in a confirmed review is no longer invited: a seat of it is left, and somebody says why.
  const toFill = await proposalToFill(work, opened.value.request);
  if (!toFill?.seats.includes(invitation.seat)) return fail('not-in-this-state');
  await withdrawOne(work, invitationId, 'invitation-withdrawn');
  await inviteNext(work, invitation);
  await changeRequest(work, opened.value.request, {});
  return succeed(found);
}
