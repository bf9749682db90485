import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { invitations, seats } from '~/db/schema/matching';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../activity/record-activity.server';
import { fail, type Result, succeed } from '../kernel/result';
import type { joinedInput } from './matching-inputs';
import { type InvitationRefusal, type LockedInvitation, openOwnInvitation } from './open-invitation.server';
import { type NewConflict, rememberConflicts, turnDown } from './turn-down.server';
import { declarationMoment, joinedToDeclare } from './undeclared-organisations.server';

type Input = { readonly invitationId: string } & z.output<typeof joinedInput>;
type Outcome = { readonly outcome: 'declared' | 'declined' | 'tie-told' };

/**
 * Adds to a declaration of independence what joined after it. A tie is a no, also after a yes: the seat is free
 * again, and the next is invited. Whoever sits in a confirmed review keeps the seat until a coordinator frees it: work
 * is under way, and somebody has to say how it goes on.
 */
export async function declareOnJoined(
  work: Work,
  { invitationId, answers }: Input,
): Promise<Result<Outcome, InvitationRefusal | 'answers-missing'>> {
  const opened = await openOwnInvitation(work, invitationId, 'declare-on-joined');
  if (!opened.ok) return opened;
  const { invitation } = opened.value;
  const joined = await joinedToDeclare(work, invitation);
  if (joined.length === 0) return fail('not-this-step');
  const answerTo = new Map(
    answers.map(({ requestOrganisationId, hasTie }) => [requestOrganisationId, hasTie]),
  );
  if (!joined.every(({ requestOrganisationId }) => answerTo.has(requestOrganisationId))) {
    return fail('answers-missing');
  }
  const tied = joined.filter(({ requestOrganisationId }) => answerTo.get(requestOrganisationId) === 'yes');
  if (tied.length > 0) {
    const conflicts = tied.map(
      ({ organisationId }): NewConflict => ({ source: 'declaration', organisationId }),
    );
    if (await isConfirmedSeat(work, invitation)) {
      await tellTie(work, invitation, conflicts);
      return succeed({ outcome: 'tie-told' });
    }
    await turnDown(work, opened.value, { reason: 'conflict', note: '', conflicts });
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

async function isConfirmedSeat(work: Work, { requestId, personId }: LockedInvitation): Promise<boolean> {
  const held = await work.tx.$count(
    seats,
    and(eq(seats.requestId, requestId), eq(seats.personId, personId), eq(seats.state, 'confirmed')),
  );
  return held > 0;
}

/** The tie is remembered, and the coordinator hears of it; the declaration stays open until somebody else sits here. */
async function tellTie(
  work: Work,
  { id: invitationId, requestId, personId, seat }: LockedInvitation,
  conflicts: readonly NewConflict[],
): Promise<void> {
  await rememberConflicts(work, { requestId, personId }, conflicts);
  await recordActivity(work, {
    name: 'matching.tie-told',
    requestId,
    personId,
    data: { invitationId, seat, ties: conflicts.length },
  });
}
