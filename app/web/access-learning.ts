import type { Access } from './who-may-enter';

/** Who may enter the pages of the library; part of the table in `access.ts`. */
export const learningAccess = {
  'routes/public/learning': 'everyone',
  'routes/public/findings': 'everyone',
  'routes/public/finding': 'everyone',
  'routes/public/briefing': 'everyone',
  'routes/public/subscription-new': 'everyone',
  'routes/public/subscription': 'everyone',
  'routes/public/subscription-confirmation': 'everyone',
  'routes/public/subscription-renewal': 'everyone',
  'routes/public/subscription-end': 'everyone',
} as const satisfies Record<string, Access>;
