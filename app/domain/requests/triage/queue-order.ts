import type { Expectation } from '../service-levels/expectation';

export const queueFilters = ['mine', 'open', 'late', 'soon', 'decision', 'confirmed', 'closed'] as const;
/**
 * `mine`: the coordinator's move; `late`: past the day it could be expected, whoever's move it is; `soon`: expected
 * within two working days; all of what is `open`. `decision`: a consent was refused or taken back, also of what is
 * confirmed.
 */
export type QueueFilter = (typeof queueFilters)[number];

export const queueOrders = ['urgency', 'due', 'age'] as const;
/** `urgency`: late first, then the oldest; `due`: the day it is expected, the longest late first; `age`: the oldest first. */
export type QueueOrder = (typeof queueOrders)[number];

interface Waiting {
  readonly reference: string;
  readonly ageInDays: number;
  readonly daysInStatus: number;
  readonly asksDecision: boolean;
  readonly expectation: Pick<Expectation, 'mover' | 'by' | 'isLate' | 'isSoon'>;
}

export function belongsIn(filter: QueueFilter, { expectation, asksDecision }: Waiting): boolean {
  if (filter === 'decision') return asksDecision;
  if (filter === 'mine') return expectation.mover === 'coordinator';
  if (filter === 'late') return expectation.isLate;
  return filter === 'soon' ? expectation.isSoon : true;
}

/** The order a view comes in when nobody asks for another: where it is about a day, by that day. */
export function usualOrder(filter: QueueFilter): QueueOrder {
  return filter === 'late' || filter === 'soon' ? 'due' : 'urgency';
}

/** What runs is ordered as asked; what is settled or closed has the newest first. */
export function compareInQueue(filter: QueueFilter, order: QueueOrder): (a: Waiting, b: Waiting) => number {
  const compare = filter === 'confirmed' || filter === 'closed' ? byNewest : comparisons[order];
  return (a, b) => compare(a, b) || (a.reference < b.reference ? -1 : 1);
}

const comparisons: Readonly<Record<QueueOrder, (a: Waiting, b: Waiting) => number>> = {
  urgency: (a, b) => Number(b.expectation.isLate) - Number(a.expectation.isLate) || b.ageInDays - a.ageInDays,
  due: (a, b) => compareDays(a.expectation.by, b.expectation.by) || b.ageInDays - a.ageInDays,
  age: (a, b) => b.ageInDays - a.ageInDays,
};

function byNewest(a: Waiting, b: Waiting): number {
  return a.daysInStatus - b.daysInStatus;
}

/** What has no day comes last. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
