/** A review with findings in the library: the year it was done in and the themes that are shown of it. */
export interface ThemedReview {
  readonly year: number;
  readonly themes: readonly string[];
}

export interface ThemeCount {
  readonly code: string;
  readonly reviews: number;
}

/** Years together, the first and the last of them, with how many reviews have each theme that is shown. */
export interface ThemePeriod {
  readonly from: number;
  readonly to: number;
  readonly themes: readonly ThemeCount[];
}

/**
 * How many reviews have each theme, in years that are taken together until every number is at least `fewest`; what is
 * left at the end goes with the last period. A theme that all years together do not bring to that number is not shown.
 * How many reviews a period has in all is not told: less those of the themes that are shown, it would say something of
 * those that are not. Periods never overlap and leave no year out, so nothing is left when they are taken off the whole.
 * Source: domain.md 4.3, 13.7 and 13.17.
 */
export function themesOverPeriods(
  reviews: readonly ThemedReview[],
  codes: readonly string[],
  fewest: number,
): ThemePeriod[] {
  const shown = codes.filter((code) => countWith(reviews, code) >= fewest);
  if (shown.length === 0) return [];
  const years = [...new Set(reviews.map(({ year }) => year))].sort((a, b) => a - b);
  const isWhole = (members: readonly ThemedReview[]) =>
    shown.every((code) => countWith(members, code) >= fewest);
  const groups: ThemedReview[][] = [];
  let open: ThemedReview[] = [];
  for (const year of years) {
    open = [...open, ...reviews.filter((review) => review.year === year)];
    if (isWhole(open)) {
      groups.push(open);
      open = [];
    }
  }
  groups.push([...(groups.pop() ?? []), ...open]);
  return groups.map((members) => ({
    from: Math.min(...members.map(({ year }) => year)),
    to: Math.max(...members.map(({ year }) => year)),
    themes: shown.map((code) => ({ code, reviews: countWith(members, code) })),
  }));
}

function countWith(reviews: readonly ThemedReview[], code: string): number {
  return reviews.filter(({ themes }) => themes.includes(code)).length;
}
