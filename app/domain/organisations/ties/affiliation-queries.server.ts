import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { affiliations, organisations } from '~/db/schema/organisations';
import type { Work } from '~/db/with-actor.server';
import { hasRole, personIdOf } from '../../accounts/actor';
import type { CalendarDay } from '../../kernel/calendar-day';
import type { AffiliationKind } from './affiliation-kind';

export interface Affiliation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: AffiliationKind;
  readonly functionTitle: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

/** Ties of a person with organisations, the running ones first. For the coordinator and the person alone. */
export async function listAffiliations(work: Work, personId: string): Promise<Affiliation[]> {
  if (personIdOf(work.actor) !== personId && !hasRole(work.actor, 'coordinator')) return [];
  return read(work, eq(affiliations.personId, personId));
}

/** One tie of a person, for the coordinator who changes it. */
export async function findAffiliation(
  work: Work,
  personId: string,
  affiliationId: string,
): Promise<Affiliation | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const wanted = and(eq(affiliations.personId, personId), eq(affiliations.id, affiliationId));
  return (await read(work, wanted))[0] ?? null;
}

function read(work: Work, wanted: SQL | undefined): Promise<Affiliation[]> {
  return work.tx
    .select({
      id: affiliations.id,
      organisationId: affiliations.organisationId,
      organisation: organisations.name,
      kind: affiliations.kind,
      functionTitle: affiliations.functionTitle,
      startsOn: affiliations.startsOn,
      endsOn: affiliations.endsOn,
    })
    .from(affiliations)
    .innerJoin(organisations, eq(organisations.id, affiliations.organisationId))
    .where(wanted)
    .orderBy(sql`${affiliations.endsOn} desc nulls first`, desc(affiliations.startsOn), affiliations.id);
}
