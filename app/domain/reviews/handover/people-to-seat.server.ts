import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { people } from '~/db/schema/accounts';
import { accreditations, registryProfiles } from '~/db/schema/registry';
import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';

export interface PersonToSeat {
  readonly id: string;
  readonly name: string;
  readonly isReviewer: boolean;
  readonly isSupervisor: boolean;
}

/** Everybody of the register who ever had a record as reviewer or supervisor, by name; for coordinators. */
export async function listPeopleToSeat(work: Work): Promise<PersonToSeat[]> {
  if (!hasRole(work.actor, 'coordinator')) return [];
  const recorded = (role: string) => sql<boolean>`bool_or(${accreditations.role} = ${role})`;
  return work.tx
    .select({
      id: people.id,
      name: people.name,
      isReviewer: recorded('reviewer'),
      isSupervisor: recorded('supervisor'),
    })
    .from(people)
    .innerJoin(registryProfiles, eq(registryProfiles.personId, people.id))
    .innerJoin(accreditations, eq(accreditations.personId, people.id))
    .where(and(isNull(people.mergedIntoId), isNull(people.deactivatedAt)))
    .groupBy(people.id, people.name)
    .orderBy(asc(people.name), asc(people.id))
    .limit(2_000);
}
