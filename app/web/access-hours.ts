import type { Access } from './who-may-enter';

/** Who may enter the pages of hours and expenses; part of the table in `access.ts`. */
export const hoursAccess = {} as const satisfies Record<string, Access>;
