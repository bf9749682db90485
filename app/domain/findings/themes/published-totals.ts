import type { ThemeCount } from './themes-over-periods';

/**
 * What was published before the portal: the foundation looked for themes in the 17 reports still at hand of the 24
 * reviews of 2014 to 2024. Not counted by the portal, so never added to what it counts. Source: Stichting Learning
 * Together, Jaarbericht 2024, chapter 2.
 */
export const publishedTotals = {
  from: 2014,
  to: 2024,
  reviews: 24,
  reports: 17,
  themes: [
    { code: 'parent-child-dilemma', reviews: 10 },
    { code: 'professional-practice', reviews: 11 },
    { code: 'chain-cooperation', reviews: 14 },
    { code: 'context-of-youth-care', reviews: 12 },
  ],
} as const satisfies {
  readonly from: number;
  readonly to: number;
  readonly reviews: number;
  readonly reports: number;
  readonly themes: readonly ThemeCount[];
};
