import type { Access } from './who-may-enter';

const treasurer = ['treasurer'] as const;

/** Who may enter the pages of the books; part of the table in `access.ts`. */
export const treasuryAccess = {
  'routes/treasurer/dashboard': treasurer,
} as const satisfies Record<string, Access>;
