import { desc, eq, sql } from 'drizzle-orm';
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
    .where(eq(affiliations.personId, personId))
    .orderBy(sql`${affiliations.endsOn} desc nulls first`, desc(affiliations.startsOn), affiliations.id);
}
