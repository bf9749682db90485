import { addYears, type CalendarDay, yearOf } from '../../kernel/calendar-day';
import type { TieKind } from './affiliation-kind';
import type { OrganisationGraph } from './organisation-graph';
import { type PreparedTargets, prepareTargets, type Reach, type TieStep } from './target-reach';

export interface Affiliation {
  readonly organisationId: string;
  readonly kind: TieKind;
  readonly startsOn: CalendarDay;
  /** The last day; null while it lasts. */
  readonly endsOn: CalendarDay | null;
}

export const tieVerdicts = ['current', 'recent', 'lapsed', 'none', 'unjudged'] as const;
/** Now, within the years looked back, longer ago, nothing found, or not to be judged from what is on record. */
export type TieVerdict = (typeof tieVerdicts)[number];

export interface Tie {
  readonly organisationId: string;
  readonly verdict: TieVerdict;
  /** A perceived tie is no bar (H2) but may be seen as one (S8). */
  readonly certainty: 'definite' | 'perceived';
  readonly directness: 'direct' | 'through-others';
  /** The person's own end of the path; null when there is none. */
  readonly affiliation: Affiliation | null;
  /** From the affiliated organisation to the target; empty when that is the target itself. */
  readonly steps: readonly TieStep[];
  /** The last day the tie held; null while it holds. */
  readonly until: CalendarDay | null;
  /** Whole years since `until`. */
  readonly yearsAgo: number | null;
  /** Organisations of which the group is not on record, when that keeps us from judging. */
  readonly unknownIds: readonly string[];
}

export interface TieOptions {
  /** How long a past tie counts (H2), in years; a setting of the network. */
  readonly lookBackYears: number;
  /** Only these kinds of tie, for a rule about employers alone for example. */
  readonly kinds?: readonly TieKind[];
}

export const defaultLookBackYears = 3;

function lastsUntil({ kind, endsOn }: Affiliation): CalendarDay | null {
  return kind === 'family' ? null : endsOn;
}

/** Works out the day to look back to only for a tie that ended: that is the costly part for many people. */
function verdictOf(
  until: CalendarDay | null,
  onDay: CalendarDay,
  lookBackYears: number,
): 'current' | 'recent' | 'lapsed' {
  if (until === null || until >= onDay) return 'current';
  return until >= addYears(onDay, -lookBackYears) ? 'recent' : 'lapsed';
}

function wholeYearsBetween(from: CalendarDay, until: CalendarDay): number {
  const years = yearOf(until) - yearOf(from);
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}

function tieAlong(
  targetId: string,
  affiliation: Affiliation,
  reach: Reach,
  onDay: CalendarDay,
  lookBackYears: number,
): Tie | null {
  if (reach.validUntil !== null && reach.validUntil < affiliation.startsOn) return null;
  const ends = [lastsUntil(affiliation), reach.validUntil].filter((day) => day !== null).sort();
  const until = ends[0] ?? null;
  const verdict = verdictOf(until, onDay, lookBackYears);
  const isSame = reach.steps.every(({ kind }) => kind === 'merged-into' || kind === 'formed-from');
  return {
    organisationId: targetId,
    verdict,
    certainty: reach.definite ? 'definite' : 'perceived',
    directness: isSame ? 'direct' : 'through-others',
    affiliation,
    steps: reach.steps,
    until: verdict === 'current' ? null : until,
    yearsAgo: verdict === 'current' || until === null ? null : wholeYearsBetween(until, onDay),
    unknownIds: [],
  };
}

const strengths = [
  'definite current',
  'definite recent',
  'perceived current',
  'perceived recent',
  'definite lapsed',
  'perceived lapsed',
];

function strengthOf({ certainty, verdict }: Tie): number {
  return strengths.indexOf(`${certainty} ${verdict}`);
}

/** The strongest first, then the shortest path, the latest end, and the first by name of code: always the same. */
function compareTies(one: Tie, other: Tie): number {
  const key = ({ affiliation, steps }: Tie) =>
    `${affiliation?.kind} ${affiliation?.organisationId} ${affiliation?.startsOn} ${steps.map(({ fromId }) => fromId)}`;
  return (
    strengthOf(one) - strengthOf(other) ||
    one.steps.length - other.steps.length ||
    (other.until ?? '9999').localeCompare(one.until ?? '9999') ||
    (key(one) < key(other) ? -1 : 1)
  );
}

function isBar(tie: Tie | undefined): boolean {
  return tie?.certainty === 'definite' && (tie.verdict === 'current' || tie.verdict === 'recent');
}

/** The target and the organisations of ties that still count, as far as their group is not on record. */
function unknownGroups(
  { onDay, groupKnown }: PreparedTargets,
  targetId: string,
  begun: readonly Affiliation[],
  lookBackYears: number,
): string[] {
  const isKnown =
    groupKnown.has(targetId) && begun.every(({ organisationId }) => groupKnown.has(organisationId));
  if (isKnown) return [];
  const counting = begun.filter((one) => verdictOf(lastsUntil(one), onDay, lookBackYears) !== 'lapsed');
  if (counting.length === 0) return [];
  const touched = new Set([targetId, ...counting.map(({ organisationId }) => organisationId)]);
  return [...touched].filter((id) => !groupKnown.has(id));
}

/**
 * The strongest tie of one person to one prepared target. Costs time in proportion to the person's ties.
 * Throws when the target was not prepared.
 */
export function tieTo(
  targets: PreparedTargets,
  targetId: string,
  affiliations: readonly Affiliation[],
  { lookBackYears, kinds }: TieOptions,
): Tie {
  const reachOf = targets.reachOf.get(targetId);
  if (!reachOf) throw new Error('The target was not prepared');
  const { onDay } = targets;
  const begun = affiliations.filter(
    ({ kind, startsOn }) => startsOn <= onDay && (kinds?.includes(kind) ?? true),
  );
  const ties = begun.flatMap((affiliation) =>
    (reachOf.get(affiliation.organisationId) ?? []).flatMap(
      (reach) => tieAlong(targetId, affiliation, reach, onDay, lookBackYears) ?? [],
    ),
  );
  const best = ties.sort(compareTies)[0];
  if (best && isBar(best)) return best;

  const unknownIds = unknownGroups(targets, targetId, begun, lookBackYears);
  const nothing: Tie = {
    organisationId: targetId,
    verdict: 'none',
    certainty: 'definite',
    directness: 'direct',
    affiliation: null,
    steps: [],
    until: null,
    yearsAgo: null,
    unknownIds: [],
  };
  return unknownIds.length > 0 ? { ...nothing, verdict: 'unjudged', unknownIds } : (best ?? nothing);
}

/**
 * Is there a tie between this person and this organisation on this day, and by which path?
 *
 * H2: nobody employed by, contracted to, or holding a function at an involved organisation or its parent or
 * sister reviews it, now or in the past years looked back. H4 asks the same of who commissions and pays, for
 * present ties. A tie counts through its last day; one that ended longer ago is information. A relative's tie
 * never lapses; a pinned one of a relative does, because a coordinator ended it with a reason. Unknown is not fine: where the group of the target, or of an organisation that counts, is not on
 * record, the answer is `unjudged` unless a definite tie bars anyway.
 *
 * For many people, prepare the targets once and use `tieTo`.
 */
export function conflictPaths(
  affiliations: readonly Affiliation[],
  graph: OrganisationGraph,
  targetOrganisationId: string,
  onDay: CalendarDay,
  options: TieOptions = { lookBackYears: defaultLookBackYears },
): Tie {
  return tieTo(
    prepareTargets(graph, [targetOrganisationId], onDay),
    targetOrganisationId,
    affiliations,
    options,
  );
}
