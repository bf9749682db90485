import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { invitations } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import type { independenceInput } from './matching-inputs';
import { type InvitationRefusal, openOwnInvitation } from './open-invitation.server';
import { organisationsToJudge } from './organisations-to-judge.server';
import { type NewConflict, turnDown } from './turn-down.server';
import { declarationMoment } from './undeclared-organisations.server';

type Input = { readonly invitationId: string } & z.output<typeof independenceInput>;
type Outcome = { readonly outcome: 'cleared' | 'declined' };

/**
 * Second step of the blind handshake: no tie to any organisation of the list and no part in the case opens the
 * question itself. A tie is a no, and is remembered so that it is never asked again.
 */
export async function declareIndependence(
  work: Work,
  { invitationId, answers, hasPartInCase }: Input,
): Promise<Result<Outcome, InvitationRefusal | 'answers-missing'>> {
  const opened = await openOwnInvitation(work, invitationId, 'declare-independence');
  if (!opened.ok) return opened;
  const { invitation } = opened.value;
  const listed = await organisationsToJudge(work, invitation.requestId);
  const answerTo = new Map(
    answers.map(({ requestOrganisationId, hasTie }) => [requestOrganisationId, hasTie]),
  );
  const missing = listed.filter(({ requestOrganisationId }) => !answerTo.has(requestOrganisationId));
  if (missing.length > 0) return fail('answers-missing');

  const tied = listed.filter(({ requestOrganisationId }) => answerTo.get(requestOrganisationId) === 'yes');
  const conflicts: NewConflict[] = tied.map(({ organisationId }) => ({
    source: 'declaration',
    organisationId,
  }));
  if (hasPartInCase === 'yes') conflicts.push({ source: 'declaration', organisationId: null });
  if (conflicts.length > 0) {
    await turnDown(work, opened.value, { reason: 'conflict', note: '', conflicts });
    return succeed({ outcome: 'declined' });
  }
  const independenceDeclaredAt = await declarationMoment(work, invitation.requestId);
  await work.tx
    .update(invitations)
    .set({ status: 'cleared', independenceDeclaredAt })
    .where(eq(invitations.id, invitationId));
  await recordActivity(work, {
    name: 'matching.independence-declared',
    requestId: invitation.requestId,
    personId: invitation.personId,
    data: { invitationId, seat: invitation.seat },
  });
  return succeed({ outcome: 'cleared' });
}
