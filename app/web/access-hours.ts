import type { Access } from './who-may-enter';

const registered = ['reviewer', 'supervisor'] as const;
const atWork = ['reviewer', 'supervisor', 'coordinator'] as const;
const coordinator = ['coordinator'] as const;

/** Who may enter the pages of hours and expenses; part of the table in `access.ts`. */
export const hoursAccess = {
  'routes/hours/day': registered,
  'routes/hours/day-copy': registered,
  'routes/hours/time': registered,
  'routes/hours/time-removal': registered,
  'routes/hours/week': registered,
  'routes/hours/month': registered,
  'routes/hours/month-submission': registered,
  'routes/hours/month-taking-back': registered,
  'routes/hours/expense-new': registered,
  'routes/hours/expense': registered,
  'routes/hours/expense-removal': registered,
  'routes/shared/review-hours': atWork,
  'routes/coordinator/hours': coordinator,
  'routes/coordinator/hours-month': coordinator,
  'routes/coordinator/hours-approval': coordinator,
  'routes/coordinator/hours-return': coordinator,
  'routes/coordinator/hours-reopening': coordinator,
  'routes/coordinator/hours-expense': coordinator,
} as const satisfies Record<string, Access>;
