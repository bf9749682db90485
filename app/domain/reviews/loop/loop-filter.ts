import type { LoopStanding } from './recommendation-standing';

/** By what a coordinator looks through recommendations; the first is what a list shows unasked. */
export const loopFilters = ['late', 'respond', 'assess', 'check', 'closed', 'all'] as const;
export type LoopFilter = (typeof loopFilters)[number];

export function isLoopFilter(word: string | null): word is LoopFilter {
  return loopFilters.some((filter) => filter === word);
}

export function passes(filter: LoopFilter, { stage, next, isOverdue }: LoopStanding): boolean {
  if (filter === 'all') return true;
  if (filter === 'late') return isOverdue;
  return filter === 'closed' ? stage === 'closed' : next === filter;
}
