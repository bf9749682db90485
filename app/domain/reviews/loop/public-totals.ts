import type { CalendarDay } from '../../kernel/calendar-day';
import type { LoopStage } from './recommendation-standing';

/** A total that counts fewer reviews than this is never shown. Source: domain.md 13.7. */
export const fewestShownReviews = 5;

/** What the public sees of a stage, in order. */
export const publicStages = ['open', 'answered', 'assessed', 'closed'] as const;
export type PublicStage = (typeof publicStages)[number];

export function publicStageOf(stage: Exclude<LoopStage, 'listed'>): PublicStage {
  return stage === 'effect-seen' ? 'assessed' : stage;
}

/** One recommendation, as far as it is counted. */
export interface Counted {
  /** Tells reviews apart and nothing more. */
  readonly review: string;
  readonly year: number;
  readonly stage: PublicStage;
}

export interface Total<Name> {
  /** What is counted together: more than one where one alone counts too few reviews. */
  readonly names: readonly Name[];
  readonly recommendations: number;
}

export interface PublicTotals {
  readonly recommendations: number;
  readonly byYear: readonly Total<number>[];
  readonly byStage: readonly Total<PublicStage>[];
}

/**
 * Totals per year and totals per stage, never one within the other. What counts too few reviews is counted together
 * with its neighbour, so that nothing is left out that a total would give back; `null` when there are too few in all.
 */
export function publicTotals(counted: readonly Counted[]): PublicTotals | null {
  if (reviewsIn(counted) < fewestShownReviews) return null;
  const years = [...new Set(counted.map(({ year }) => year))].sort((one, other) => one - other);
  return {
    recommendations: counted.length,
    byYear: together(years, (year) => counted.filter((one) => one.year === year)),
    byStage: together(publicStages, (stage) => counted.filter((one) => one.stage === stage)),
  };
}

function together<Name>(
  names: readonly Name[],
  countedOf: (name: Name) => readonly Counted[],
): Total<Name>[] {
  const groups: { names: Name[]; counted: Counted[] }[] = [];
  let open: { names: Name[]; counted: Counted[] } = { names: [], counted: [] };
  for (const name of names) {
    open.names.push(name);
    open.counted.push(...countedOf(name));
    if (reviewsIn(open.counted) >= fewestShownReviews) {
      groups.push(open);
      open = { names: [], counted: [] };
    }
  }
  // What is left at the end counts too few of itself: it joins the last that counts enough.
  const last = groups.at(-1);
  if (last) {
    last.names.push(...open.names);
    last.counted.push(...open.counted);
  }
  return groups.map((group) => ({ names: group.names, recommendations: group.counted.length }));
}

function reviewsIn(counted: readonly Counted[]): number {
  return new Set(counted.map(({ review }) => review)).size;
}

/**
 * The day of which the totals are: the first of a quarter. They move four times a year, so that nobody who looks every
 * day sees one recommendation go from one total to another.
 */
export function dayOfTotals(today: CalendarDay): CalendarDay {
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return `${today.slice(0, 4)}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
}
