import { z } from 'zod';
import { leastWorkingDays, mostWorkingDays } from './service-level';

/** When the number that the page showed was set; absent where it showed the default. */
const changedAt = z.iso.datetime().optional();

export const changedLevel = z.object({
  changedAt,
  workingDays: z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, 'not-a-whole-number')
    .transform(Number)
    .pipe(z.number().min(leastWorkingDays).max(mostWorkingDays)),
});

export const restoredLevel = z.object({ changedAt });
