import { route } from '@remix-run/route-config';

/** Rates, invoices, payouts and books, for the treasurer: part of the URL map in `routes.ts`. */
export const treasuryRoutes = [route('penningmeester', 'routes/treasurer/dashboard.tsx')];
