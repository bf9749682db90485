import type { z } from 'zod';
import type { Work } from '~/db/with-actor.server';
import { type Result, succeed } from '../kernel/result';
import { refusedText } from '../requests/intake/refused-text';
import type { declineInput } from './matching-inputs';
import { type InvitationRefusal, openOwnInvitation } from './open-invitation.server';
import { turnDown } from './turn-down.server';

type Input = { readonly invitationId: string } & z.output<typeof declineInput>;

/** A no with its reason, at any step. Whoever said no is not asked again for this request. */
export async function declineInvitation(
  work: Work,
  { invitationId, reason, note }: Input,
): Promise<Result<null, InvitationRefusal | 'private-data'>> {
  const opened = await openOwnInvitation(work, invitationId, 'decline-invitation');
  if (!opened.ok) return opened;
  const refused = refusedText({ note });
  if (refused) return refused;
  await turnDown(work, opened.value, {
    reason,
    note,
    conflicts: reason === 'conflict' ? [{ source: 'decline', organisationId: null }] : [],
  });
  return succeed(null);
}
