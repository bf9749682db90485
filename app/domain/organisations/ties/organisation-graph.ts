import type { CalendarDay } from '../../kernel/calendar-day';
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

type Relations = readonly OrganisationRelation[];

function groupBy(
  relations: Relations,
  keyOf: (relation: OrganisationRelation) => string,
): Map<string, Relations> {
  const groups = new Map<string, OrganisationRelation[]>();
  for (const relation of relations) {
    const group = groups.get(keyOf(relation));
    if (group) group.push(relation);
    else groups.set(keyOf(relation), [relation]);
  }
  return groups;
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
