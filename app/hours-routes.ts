import type { RouteConfigEntry } from '@remix-run/route-config';

/** Hours and expenses, for whoever works and for whoever decides about them: part of the URL map in `routes.ts`. */
export const hoursRoutes: RouteConfigEntry[] = [];
