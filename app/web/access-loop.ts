import type { Access } from './who-may-enter';

const judges = ['supervisor', 'coordinator'] as const;

/** Who may enter the pages of what becomes of recommendations; part of the table in `access.ts`. */
export const loopAccess = {
  'routes/public/recommendation-totals': 'everyone',
  'routes/coordinator/recommendations': ['coordinator'],
  'routes/shared/review-recommendation-assessment': judges,
  'routes/shared/review-recommendation-effect': judges,
} as const satisfies Record<string, Access>;
