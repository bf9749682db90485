import type { Access } from './who-may-enter';

const coordinator = ['coordinator'] as const;

/** Who may enter the pages of hours and expenses; part of the table in `access.ts`. */
export const hoursAccess = {
  'routes/coordinator/hours': coordinator,
  'routes/coordinator/hours-month': coordinator,
  'routes/coordinator/hours-approval': coordinator,
  'routes/coordinator/hours-return': coordinator,
  'routes/coordinator/hours-reopening': coordinator,
  'routes/coordinator/hours-expense': coordinator,
} as const satisfies Record<string, Access>;
