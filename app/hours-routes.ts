import { route } from '@remix-run/route-config';

/** Hours and expenses, for whoever works and for whoever decides about them: part of the URL map in `routes.ts`. */
export const hoursRoutes = [
  route('coordinator/uren', 'routes/coordinator/hours.tsx'),
  route('coordinator/uren/:personId/:month', 'routes/coordinator/hours-month.tsx'),
  route('coordinator/uren/:personId/:month/akkoord', 'routes/coordinator/hours-approval.ts'),
  route('coordinator/uren/:personId/:month/terug', 'routes/coordinator/hours-return.tsx'),
  route('coordinator/uren/:personId/:month/heropenen', 'routes/coordinator/hours-reopening.tsx'),
  route('coordinator/uren/:personId/:month/onkosten/:expenseId', 'routes/coordinator/hours-expense.ts'),
];
