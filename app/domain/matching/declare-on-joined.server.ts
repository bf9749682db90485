import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import type { joinedInput } from './matching-inputs';
import { type InvitationRefusal, openOwnInvitation } from './open-invitation.server';
import { turnDown } from './turn-down.server';
import { declarationMoment, undeclaredOrganisations } from './undeclared-organisations.server';

type Input = { readonly invitationId: string } & z.output<typeof joinedInput>;
type Outcome = { readonly outcome: 'declared' | 'declined' };

/**
 * Adds to a declaration of independence what joined after it. A tie is a no, also after a yes: the seat is free
 * again, and the next is invited.
 */
export async function declareOnJoined(
  work: Work,
  { invitationId, answers }: Input,
): Promise<Result<Outcome, InvitationRefusal | 'answers-missing'>> {
  const opened = await openOwnInvitation(work, invitationId, 'declare-on-joined');
  if (!opened.ok) return opened;
  const { invitation } = opened.value;
  const joined = await undeclaredOrganisations(work, { invitationId });
  if (joined.length === 0) return fail('not-this-step');
  const answerTo = new Map(
    answers.map(({ requestOrganisationId, hasTie }) => [requestOrganisationId, hasTie]),
  );
  if (!joined.every(({ requestOrganisationId }) => answerTo.has(requestOrganisationId))) {
    return fail('answers-missing');
  }
  const tied = joined.filter(({ requestOrganisationId }) => answerTo.get(requestOrganisationId) === 'yes');
  if (tied.length > 0) {
    await turnDown(work, opened.value, {
      reason: 'conflict',
      note: '',
      conflicts: tied.map(({ organisationId }) => ({ source: 'declaration', organisationId })),
    });
    return succeed({ outcome: 'declined' });
  }
  const independenceDeclaredAt = await declarationMoment(work, invitation.requestId);
  await work.tx.update(invitations).set({ independenceDeclaredAt }).where(eq(invitations.id, invitationId));
  await recordActivity(work, {
    name: 'matching.independence-declared',
    requestId: invitation.requestId,
    personId: invitation.personId,
    data: { invitationId, seat: invitation.seat },
  });
  return succeed({ outcome: 'declared' });
}
