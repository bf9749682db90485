import type { Access } from './who-may-enter';

const coordinator = ['coordinator'] as const;
/** Who writes findings: the reviewers of the review and the coordinator. */
const writers = ['reviewer', 'coordinator'] as const;
/** Who looks at findings of others. */
const releasers = ['supervisor', 'coordinator'] as const;
const atWork = ['reviewer', 'supervisor', 'coordinator'] as const;

/** Who may enter the pages of findings, and see those of before beside a question; part of the table in `access.ts`. */
export const findingsAccess = {
  'routes/findings/sheet': atWork,
  'routes/findings/review-source': writers,
  'routes/findings/earlier-source': coordinator,
  'routes/findings/queue': releasers,
  'routes/findings/source': atWork,
  'routes/findings/source-codes': writers,
  'routes/findings/finding-new': writers,
  'routes/findings/finding': atWork,
  'routes/findings/finding-change': writers,
  'routes/findings/finding-codes': atWork,
  'routes/findings/finding-removal': writers,
  'routes/findings/finding-offer': writers,
  'routes/findings/finding-taking-back': writers,
  'routes/findings/finding-return': releasers,
  'routes/findings/finding-release': releasers,
  'routes/findings/finding-withdrawal': atWork,
  'routes/findings/finding-reopening': writers,
  'routes/findings/taxonomies': coordinator,
  'routes/findings/taxonomy-new': coordinator,
  'routes/findings/threshold': coordinator,
  'routes/findings/taxonomy': coordinator,
  'routes/coordinator/earlier-lessons': coordinator,
  'routes/shared/review-earlier-lessons': ['reviewer', 'supervisor'],
} as const satisfies Record<string, Access>;
