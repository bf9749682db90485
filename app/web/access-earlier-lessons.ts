import type { Access } from './who-may-enter';

/** Who may see what was learned before about a question; part of the table in `access.ts`. */
export const earlierLessonsAccess = {
  'routes/coordinator/earlier-lessons': ['coordinator'],
  'routes/shared/review-earlier-lessons': ['reviewer', 'supervisor'],
} as const satisfies Readonly<Record<string, Access>>;
