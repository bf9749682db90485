import type { CalendarDay } from '../../kernel/calendar-day';
import type { OrganisationRelationKind } from './affiliation-kind';
import {
  indexRelations,
  type OrganisationGraph,
  type OrganisationRelation,
  type RelationIndex,
} from './organisation-graph';

export const tieStepKinds = [
  'part-of',
  'has-part',
  'merged-into',
  'formed-from',
  'takes-part-in',
  'run-for',
  'oversees',
  'overseen-by',
] as const;
/** How a step reads from the organisation nearer to the person to the one nearer to the target. */
export type TieStepKind = (typeof tieStepKinds)[number];

export interface TieStep {
  readonly kind: TieStepKind;
  readonly fromId: string;
  readonly toId: string;
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
}

/** One way in which an organisation touches a target. */
export interface Reach {
  readonly organisationId: string;
  /** Definite ties exclude (H2); a perceived one only counts in weighing. */
  readonly definite: boolean;
  /** The days on which every relation of the way held; null is open. */
  readonly validFrom: CalendarDay | null;
  readonly validUntil: CalendarDay | null;
  /** From the organisation to the target; empty for the target itself. */
  readonly steps: readonly TieStep[];
}

export interface PreparedTargets {
  readonly onDay: CalendarDay;
  /** Per target, per organisation that touches it, the ways that may give the strongest tie. */
  readonly reachOf: ReadonlyMap<string, ReadonlyMap<string, readonly Reach[]>>;
  /** Organisations of which the whole group is on record. */
  readonly groupKnown: ReadonlySet<string>;
}

type End = 'from' | 'to';

const stepRead: Readonly<Record<OrganisationRelationKind, Readonly<Record<End, TieStepKind>>>> = {
  parent: { from: 'part-of', to: 'has-part' },
  successor: { from: 'merged-into', to: 'formed-from' },
  'joint-arrangement': { from: 'takes-part-in', to: 'run-for' },
  supervises: { from: 'oversees', to: 'overseen-by' },
};

function later(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function earlier(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  return one === null || (other !== null && other < one) ? other : one;
}

/** The way from the other end of `relation`, standing at its end `at`; null when they never held together. */
function extend(reach: Reach, relation: OrganisationRelation, at: End, definite: boolean): Reach | null {
  const merged = relation.kind === 'successor';
  const validFrom = merged ? reach.validFrom : later(reach.validFrom, relation.validFrom);
  const validUntil = merged ? reach.validUntil : earlier(reach.validUntil, relation.validUntil);
  if (validFrom !== null && validUntil !== null && validFrom > validUntil) return null;
  const outer = at === 'from' ? relation.toId : relation.fromId;
  const kind = stepRead[relation.kind][at === 'from' ? 'to' : 'from'];
  const step: TieStep = {
    kind,
    fromId: outer,
    toId: reach.organisationId,
    validFrom: relation.validFrom,
    validUntil: relation.validUntil,
  };
  return {
    organisationId: outer,
    definite: reach.definite && definite,
    validFrom,
    validUntil,
    steps: [step, ...reach.steps],
  };
}

class Explorer {
  constructor(private readonly relations: RelationIndex) {}

  /** Every reach one relation further, and what merged with it. */
  along(reaches: readonly Reach[], kind: OrganisationRelationKind, at: End, definite = true): Reach[] {
    const next = reaches.flatMap((reach) =>
      this.relations[at](reach.organisationId, kind).flatMap(
        (relation) => extend(reach, relation, at, definite) ?? [],
      ),
    );
    return next.flatMap((reach) => this.withMergers(reach));
  }

  /**
   * An organisation lives on in what it merged into, together with all else that merged into that. Two parts of
   * a split organisation are not each other.
   */
  withMergers(reach: Reach): Reach[] {
    const known = new Map([[reach.organisationId, reach]]);
    this.followMergers(known, 'from');
    this.followMergers(known, 'to');
    return [...known.values()];
  }

  private followMergers(known: Map<string, Reach>, at: End): void {
    for (const reach of known.values()) {
      for (const relation of this.relations[at](reach.organisationId, 'successor')) {
        const next = extend(reach, relation, at, true);
        if (next && !known.has(next.organisationId)) known.set(next.organisationId, next);
      }
    }
  }
}

function isAtLeast(one: Reach, other: Reach): boolean {
  return (
    (one.definite || !other.definite) &&
    (one.validUntil === null || (other.validUntil !== null && one.validUntil >= other.validUntil)) &&
    one.steps.length <= other.steps.length
  );
}

function strongest(reaches: readonly Reach[]): Map<string, Reach[]> {
  const kept = new Map<string, Reach[]>();
  for (const reach of reaches) {
    const known = kept.get(reach.organisationId) ?? [];
    if (known.some((other) => isAtLeast(other, reach))) continue;
    kept.set(reach.organisationId, [...known.filter((other) => !isAtLeast(reach, other)), reach]);
  }
  return kept;
}

/**
 * The organisations that touch a target. By H2: itself, what is above it, below it, or beside it under one
 * parent, at most two steps away, mergers not counted. An organisation that runs a joint arrangement is tied to
 * those who take part; those who take part only seem tied to it and to each other, and so do an overseer and
 * the overseen.
 */
function reachesOf(targetId: string, explorer: Explorer): Map<string, Reach[]> {
  const start: Reach = {
    organisationId: targetId,
    definite: true,
    validFrom: null,
    validUntil: null,
    steps: [],
  };
  const itself = explorer.withMergers(start);
  const above = explorer.along(itself, 'parent', 'from');
  const below = explorer.along(itself, 'parent', 'to');
  const arrangements = explorer.along(itself, 'joint-arrangement', 'from');
  return strongest([
    ...itself,
    ...above,
    ...below,
    ...explorer.along(above, 'parent', 'to'),
    ...explorer.along(above, 'parent', 'from'),
    ...explorer.along(below, 'parent', 'to'),
    ...arrangements,
    ...explorer.along(arrangements, 'joint-arrangement', 'to', false),
    ...explorer.along(itself, 'joint-arrangement', 'to', false),
    ...explorer.along(itself, 'supervises', 'from', false),
    ...explorer.along(itself, 'supervises', 'to', false),
  ]);
}

/** Works out once what touches each target, so that every person after that costs only their own ties. */
export function prepareTargets(
  graph: OrganisationGraph,
  targetIds: readonly string[],
  onDay: CalendarDay,
): PreparedTargets {
  const explorer = new Explorer(indexRelations(graph, onDay));
  return {
    onDay,
    reachOf: new Map(targetIds.map((id) => [id, reachesOf(id, explorer)])),
    groupKnown: new Set(graph.organisations.filter(({ parentKnown }) => parentKnown).map(({ id }) => id)),
  };
}
