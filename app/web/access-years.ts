import type { Access } from './who-may-enter';

const coordinator = ['coordinator'] as const;
/** Who publishes an annual report that somebody else wrote. */
const publishes = ['coordinator', 'treasurer'] as const;

/** Who may enter the pages of annual reports and themes; part of the table in `access.ts`. */
export const yearsAccess = {
  'routes/public/annual-reports': 'everyone',
  'routes/public/annual-report': 'everyone',
  'routes/public/annual-report-pdf': 'everyone',
  'routes/public/themes': 'everyone',
  'routes/coordinator/annual-reports': publishes,
  'routes/coordinator/annual-report': publishes,
  'routes/coordinator/annual-report-preview': publishes,
  'routes/coordinator/annual-report-chapter': coordinator,
  'routes/coordinator/annual-report-offer': coordinator,
  'routes/coordinator/annual-report-return': publishes,
  'routes/coordinator/annual-report-publication': publishes,
  'routes/coordinator/annual-report-correction': coordinator,
} as const satisfies Record<string, Access>;
