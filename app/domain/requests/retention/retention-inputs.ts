import { z } from 'zod';
import { fewestRetentionDays, mostRetentionDays } from './retention';

const days = z.number().int().min(fewestRetentionDays).max(mostRetentionDays);

export const retentionInput = z.object({
  completed: days,
  declined: days,
  referred: days,
  withdrawn: days,
  no_match: days,
  stopped: days,
  /** The settings as the page showed them: a change since then makes the page stale. */
  shown: z.string().max(100).default(''),
});

export const holdInput = z.object({ reason: z.string().trim().min(10).max(600) });
