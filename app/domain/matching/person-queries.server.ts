import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { conflictDeclarations, seats } from '~/db/schema/matching';
import { organisations } from '~/db/schema/organisations';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../accounts/actor';
import type { ConflictSource, SeatName, SeatState } from './invitation-status';

export interface SeatOfPerson {
  readonly id: string;
  readonly reference: string;
  readonly seat: SeatName;
  readonly state: SeatState;
  readonly acceptedAt: Date;
  readonly endedAt: Date | null;
}

/** Every seat somebody holds or held, for the coordinator; references only, nothing of the case. */
export async function listSeatsOf(work: Work, personId: string): Promise<SeatOfPerson[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({
      id: seats.id,
      reference: reviewRequests.reference,
      seat: seats.seat,
      state: seats.state,
      acceptedAt: seats.acceptedAt,
      endedAt: seats.endedAt,
    })
    .from(seats)
    .innerJoin(reviewRequests, eq(reviewRequests.id, seats.requestId))
    .where(eq(seats.personId, personId))
    .orderBy(desc(seats.acceptedAt), asc(seats.id));
}

export interface StandingConflict {
  readonly id: string;
  readonly organisation: string;
  readonly source: ConflictSource;
  readonly declaredAt: Date;
}

/** Conflicts with organisations that somebody told us of and that hold for every request, for the coordinator. */
export async function listStandingConflicts(work: Work, personId: string): Promise<StandingConflict[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  return work.tx
    .select({
      id: conflictDeclarations.id,
      organisation: organisations.name,
      source: conflictDeclarations.source,
      declaredAt: conflictDeclarations.declaredAt,
    })
    .from(conflictDeclarations)
    .innerJoin(organisations, eq(organisations.id, conflictDeclarations.organisationId))
    .where(
      and(
        eq(conflictDeclarations.personId, personId),
        eq(conflictDeclarations.isPinned, false),
        isNull(conflictDeclarations.endedAt),
      ),
    )
    .orderBy(asc(organisations.name), asc(conflictDeclarations.id));
}
