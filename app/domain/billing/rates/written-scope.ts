import type { WrittenScope } from './rate-precedence';

/** What a rate can be written for, the narrowest first. */
export const writtenScopes = [
  'assignment',
  'review',
  'person',
  'employer',
  'role-form',
  'role',
] as const satisfies readonly WrittenScope[];
