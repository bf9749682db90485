import { firstYear } from './edition-acts';

/** The years a report can be begun of, the latest that is over first, then this year and those before. */
export function yearsToOpen(known: readonly number[], thisYear: number): number[] {
  const years = Array.from({ length: Math.max(0, thisYear - firstYear + 1) }, (_, at) => thisYear - at);
  return years
    .filter((year) => !known.includes(year))
    .sort((a, b) => Number(a === thisYear) - Number(b === thisYear) || b - a);
}
