import { route } from '@remix-run/route-config';

/** Hours and expenses, for whoever works and for whoever decides about them: part of the URL map in `routes.ts`. */
export const hoursRoutes = [
  route('uren', 'routes/hours/day.tsx'),
  route('uren/kopie', 'routes/hours/day-copy.ts'),
  route('uren/tijd/:entryId', 'routes/hours/time.tsx'),
  route('uren/tijd/:entryId/verwijdering', 'routes/hours/time-removal.ts'),
  route('uren/week/:week', 'routes/hours/week.tsx'),
  route('uren/maand/:month', 'routes/hours/month.tsx'),
  route('uren/maand/:month/inlevering', 'routes/hours/month-submission.ts'),
  route('uren/maand/:month/terughalen', 'routes/hours/month-taking-back.ts'),
  route('uren/onkosten', 'routes/hours/expense-new.tsx'),
  route('uren/onkosten/:expenseId', 'routes/hours/expense.tsx'),
  route('uren/onkosten/:expenseId/verwijdering', 'routes/hours/expense-removal.ts'),
  route('reviews/:reference/uren', 'routes/shared/review-hours.tsx'),
  route('coordinator/uren', 'routes/coordinator/hours.tsx'),
  route('coordinator/uren/:personId/:month', 'routes/coordinator/hours-month.tsx'),
  route('coordinator/uren/:personId/:month/akkoord', 'routes/coordinator/hours-approval.ts'),
  route('coordinator/uren/:personId/:month/terug', 'routes/coordinator/hours-return.tsx'),
  route('coordinator/uren/:personId/:month/heropenen', 'routes/coordinator/hours-reopening.tsx'),
  route('coordinator/uren/:personId/:month/onkosten/:expenseId', 'routes/coordinator/hours-expense.ts'),
];
