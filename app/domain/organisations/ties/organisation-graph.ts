import type { CalendarDay } from '../../kernel/calendar-day';
import { groupBy } from '../../kernel/group-by';
import type { OrganisationKind } from '../organisation-kind';
import type { OrganisationRelationKind } from './affiliation-kind';

export interface OrganisationNode {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly municipalityCode: string | null;
  /** Whether its whole group is on record. Unknown is not the same as none. */
  readonly parentKnown: boolean;
}

/** `from` is part of, became, takes part in, or oversees `to`; both days are inclusive, null is open. */
export interface OrganisationRelation {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: OrganisationRelationKind;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
}

/** The organisations and how they hang together, as plain data. */
export interface OrganisationGraph {
  readonly organisations: readonly OrganisationNode[];
  readonly relations: readonly OrganisationRelation[];
}

/** The relations that began by one day, findable from either end. */
export interface RelationIndex {
  readonly from: (id: string, kind: OrganisationRelationKind) => readonly OrganisationRelation[];
  readonly to: (id: string, kind: OrganisationRelationKind) => readonly OrganisationRelation[];
}

export function indexRelations({ relations }: OrganisationGraph, onDay: CalendarDay): RelationIndex {
  const begun = relations.filter(({ validFrom }) => validFrom === null || validFrom <= onDay);
  const byFrom = groupBy(begun, ({ fromId, kind }) => `${kind} ${fromId}`);
  const byTo = groupBy(begun, ({ toId, kind }) => `${kind} ${toId}`);
  return {
    from: (id, kind) => byFrom.get(`${kind} ${id}`) ?? [],
    to: (id, kind) => byTo.get(`${kind} ${id}`) ?? [],
  };
}
