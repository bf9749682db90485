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
  'routes/annual-reports/annual-reports': publishes,
  'routes/annual-reports/annual-report': publishes,
  'routes/annual-reports/annual-report-preview': publishes,
  'routes/annual-reports/annual-report-chapter': coordinator,
  'routes/annual-reports/annual-report-offer': coordinator,
  'routes/annual-reports/annual-report-return': publishes,
  'routes/annual-reports/annual-report-publication': publishes,
  'routes/annual-reports/annual-report-correction': coordinator,
} as const satisfies Record<string, Access>;
