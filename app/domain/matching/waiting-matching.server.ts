import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { invitations, proposals, seats } from '~/db/schema/matching';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import { seatsToFill } from '../requests/copy/request-moments.server';
import { openInvitationStatuses, type SeatName } from './invitation-status';

const mostShown = 50;

export interface OverdueInvitation {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly seat: SeatName;
  readonly respondBy: Date;
}

/** Invitations whose time is up without an answer, for the coordinator; the longest overdue first. */
export async function listOverdueInvitations(work: Work): Promise<OverdueInvitation[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({
      id: invitations.id,
      reference: reviewRequests.reference,
      name: people.name,
      seat: invitations.seat,
      respondBy: invitations.respondBy,
    })
    .from(invitations)
    .innerJoin(reviewRequests, eq(reviewRequests.id, invitations.requestId))
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(and(inArray(invitations.status, [...openInvitationStatuses]), lt(invitations.respondBy, work.now)))
    .orderBy(asc(invitations.respondBy), asc(invitations.id))
    .limit(mostShown);
}

export interface CompletePair {
  readonly reference: string;
  /** When the last of its seats was taken. */
  readonly since: Date;
}

/** Requests with all seats taken that wait for the commissioner; the longest waiting first. */
export async function listPairsToAccept(work: Work): Promise<CompletePair[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const since = sql<Date>`max(${seats.acceptedAt})`.mapWith(seats.acceptedAt);
  return work.tx
    .select({ reference: reviewRequests.reference, since })
    .from(proposals)
    .innerJoin(reviewRequests, eq(reviewRequests.id, proposals.requestId))
    .innerJoin(seats, and(eq(seats.proposalId, proposals.id), eq(seats.state, 'accepted')))
    .where(and(eq(proposals.status, 'open'), isNull(proposals.commissionerAcceptedAt)))
    .groupBy(reviewRequests.id, reviewRequests.reference)
    .having(sql`count(*) = ${seatsToFill}`)
    .orderBy(asc(since), asc(reviewRequests.reference))
    .limit(mostShown);
}
