import { eq } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { conflictDeclarations, invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { changeRequest } from '../requests/triage/open-for-triage.server';
import { releaseSeat } from './end-matching.server';
import type { ConflictSource, DeclineReason } from './invitation-status';
import { inviteNext } from './invite-next.server';
import type { OpenInvitation } from './open-invitation.server';

/** A conflict to remember: with an organisation, whatever request it is about, or with this request alone. */
export interface NewConflict {
  readonly source: ConflictSource;
  readonly organisationId: string | null;
}

export interface TurnDown {
  readonly reason: DeclineReason;
  readonly note: string;
  readonly conflicts: readonly NewConflict[];
}

export async function rememberConflicts(
  work: Work,
  { requestId, personId }: { readonly requestId: string; readonly personId: string },
  conflicts: readonly NewConflict[],
): Promise<void> {
  if (conflicts.length === 0) return;
  await work.tx.insert(conflictDeclarations).values(
    conflicts.map(({ source, organisationId }) => ({
      personId,
      organisationId,
      requestId: organisationId === null ? requestId : null,
      source,
      declaredAt: work.now,
    })),
  );
}

/**
 * Ends an invitation with the person's no, also after a yes, remembers why, and invites the next in the same
 * transaction. A tie to
 * an organisation is kept without the request: it says something of the person, and nothing of the case.
 */
export async function turnDown(
  work: Work,
  { invitation, request }: OpenInvitation,
  { reason, note, conflicts }: TurnDown,
): Promise<void> {
  const { requestId, proposalId, personId, seat } = invitation;
  await work.tx
    .update(invitations)
    .set({ status: 'declined', respondedAt: work.now, declineReason: reason, declineNote: note })
    .where(eq(invitations.id, invitation.id));
  await releaseSeat(work, { requestId, personId, reason: 'tie-declared' });
  await rememberConflicts(work, { requestId, personId }, conflicts);
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'matching.invitation-declined',
    requestId,
    personId,
    data: { invitationId: invitation.id, seat, reason },
  });
  await asSystem(work, 'matching', (system) => inviteNext(system, { requestId, proposalId, seat }));
}
