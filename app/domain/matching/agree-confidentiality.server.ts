import { eq } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { type Result, succeed } from '../kernel/result';
import { type InvitationRefusal, openOwnInvitation } from './open-invitation.server';

/** First step of the blind handshake: keeping to oneself what is seen from now on opens the list of organisations. */
export async function agreeConfidentiality(
  work: Work,
  { invitationId }: { readonly invitationId: string },
): Promise<Result<null, InvitationRefusal>> {
  const opened = await openOwnInvitation(work, invitationId, 'agree-confidentiality');
  if (!opened.ok) return opened;
  const { invitation } = opened.value;
  await work.tx
    .update(invitations)
    .set({ status: 'confidential', confidentialityAgreedAt: work.now })
    .where(eq(invitations.id, invitationId));
  await recordActivity(work, {
    name: 'matching.confidentiality-agreed',
    requestId: invitation.requestId,
    personId: invitation.personId,
    data: { invitationId, seat: invitation.seat },
  });
  return succeed(null);
}
