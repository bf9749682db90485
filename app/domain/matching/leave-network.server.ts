import { and, asc, eq, inArray, isNotNull, isNull, notInArray } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import { people, personRoles } from '~/db/schema/accounts';
import { conflictDeclarations, invitations, seats } from '~/db/schema/matching';
import { callAnswers } from '~/db/schema/open-calls';
import { plannedSeats } from '~/db/schema/planning';
import { registryProfiles } from '~/db/schema/registry';
import { reviewRequests } from '~/db/schema/requests';
import { gateScorers } from '~/db/schema/review-quality';
import type { Work } from '~/db/with-actor.server';
import { type Actor, hasRole, personIdOf } from '../accounts/actor';
import { closeAccounts } from '../accounts/close-accounts.server';
import { recordActivity } from '../activity/record-activity.server';
import { allow, type Decision, refuse } from '../kernel/decision';
import { fail, type Result, succeed } from '../kernel/result';
import { lockContent } from '../registry/profile/lock-content.server';
import { stripProfile } from '../registry/profile/strip-profile.server';
import { finalRequestStatuses } from '../requests/request-status';
import { eraseMailsTo } from '../requests/retention/erase-mails.server';
import { changeRequest } from '../requests/triage/open-for-triage.server';
import { withdrawOne } from './end-matching.server';
import { openInvitationStatuses } from './invitation-status';
import { inviteNext } from './invite-next.server';
import { lockInvitation, type OpenInvitation } from './open-invitation.server';
import { endPairRulesOf } from './two-people/end-pair-rule.server';

export type LeavingObstacle = 'holds-seat' | 'looks-at-gate' | 'asks-question' | 'last-coordinator';

/** Somebody leaves by themselves, or a coordinator ends it. */
export function mayEndMembership(actor: Actor, personId: string): Decision<'not-found'> {
  return personIdOf(actor) === personId || hasRole(actor, 'coordinator') ? allow : refuse('not-found');
}

/**
 * Ends somebody's membership: out of the register at once, open invitations over and the next invited, roles and
 * sessions ended, and what they said of themselves gone. Their name and what they did stay. Refused while others count
 * on them: a seat or a gate in a running request, a question of their own that is open, the last coordinator.
 */
export async function leaveNetwork(
  work: Work,
  personId: string,
): Promise<Result<null, 'not-found' | LeavingObstacle>> {
  const may = mayEndMembership(work.actor, personId);
  if (!may.allowed) return fail(may.reason);
  return asSystem(work, 'leaving', async (system) => {
    // Requests before the profile, as when somebody accepts: of two at once the second sees what the first did.
    const open = await lockOpenInvitations(system, personId);
    if (!(await isHere(system, personId))) return fail('not-found');
    // Two coordinators who leave at the same moment wait here for one another.
    await coordinatorRoles(system).for('update');
    const obstacle = await findLeavingObstacle(system, personId);
    if (obstacle !== null) return fail(obstacle);

    await eraseMailsTo(system, [personId]);
    await stripProfile(system, personId);
    await closeAccounts(system, [personId]);
    await system.tx
      .delete(conflictDeclarations)
      .where(and(eq(conflictDeclarations.personId, personId), isNull(conflictDeclarations.requestId)));
    await system.tx.delete(plannedSeats).where(eq(plannedSeats.personId, personId));
    await system.tx.delete(callAnswers).where(eq(callAnswers.personId, personId));
    await endPairRulesOf(system, personId);
    for (const invitation of open) await endInvitation(system, invitation);
    // By whoever did it, unlike what follows from it.
    await recordActivity(
      { ...system, actor: work.actor },
      {
        name: 'registry.person-left',
        personId,
        data: { personId, isOwnWish: personIdOf(work.actor) === personId },
      },
    );
    return succeed(null);
  });
}

/** What keeps somebody from leaving now; `null` when nothing does. */
export async function findLeavingObstacle(work: Work, personId: string): Promise<LeavingObstacle | null> {
  const held = await work.tx.$count(
    seats,
    and(eq(seats.personId, personId), inArray(seats.state, ['accepted', 'confirmed'])),
  );
  if (held > 0) return 'holds-seat';
  if (await looksAtGate(work, personId)) return 'looks-at-gate';
  const asked = await work.tx.$count(
    reviewRequests,
    and(
      eq(reviewRequests.requesterId, personId),
      notInArray(reviewRequests.status, [...finalRequestStatuses]),
    ),
  );
  if (asked > 0) return 'asks-question';
  const coordinators = await coordinatorRoles(work);
  const isLast = coordinators.length === 1 && coordinators[0]?.personId === personId;
  return isLast ? 'last-coordinator' : null;
}

/** A supervisor somebody counts on for a gate of a review that runs. */
async function looksAtGate({ tx }: Work, personId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: gateScorers.id })
    .from(gateScorers)
    .innerJoin(reviewRequests, eq(reviewRequests.id, gateScorers.requestId))
    .where(
      and(
        eq(gateScorers.personId, personId),
        isNull(gateScorers.endedAt),
        notInArray(reviewRequests.status, [...finalRequestStatuses]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

function coordinatorRoles(work: Work) {
  return work.tx
    .select({ personId: personRoles.personId })
    .from(personRoles)
    .where(and(eq(personRoles.role, 'coordinator'), isNull(personRoles.endedAt)))
    .orderBy(asc(personRoles.id));
}

async function lockOpenInvitations(work: Work, personId: string): Promise<OpenInvitation[]> {
  const rows = await work.tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.personId, personId), inArray(invitations.status, [...openInvitationStatuses])))
    .orderBy(asc(invitations.requestId));
  const locked: OpenInvitation[] = [];
  for (const { id } of rows) {
    const one = await lockInvitation(work, id);
    const isOpen = one && (openInvitationStatuses as readonly string[]).includes(one.invitation.status);
    if (isOpen) locked.push(one);
  }
  return locked;
}

async function isHere(work: Work, personId: string): Promise<boolean> {
  if (!(await lockContent(work, personId))) return false;
  const gone = await work.tx
    .select({ id: people.id })
    .from(people)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, people.id))
    .where(and(eq(people.id, personId), isNotNull(people.deactivatedAt)));
  return gone.length === 0;
}

async function endInvitation(work: Work, { invitation, request }: OpenInvitation): Promise<void> {
  await withdrawOne(work, invitation.id, 'person-left');
  await inviteNext(work, invitation);
  await changeRequest(work, request, {});
}
