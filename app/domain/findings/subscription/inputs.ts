import { z } from 'zod';
import { languages } from '../../accounts/language';

export const subscriptionInput = z.object({
  address: z.string().trim().max(254, 'too-long|254').pipe(z.email()),
  language: z.enum(languages),
  /** A code of the taxonomy of sectors; without one, everything. */
  sector: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
    .optional(),
});
export type WantedSubscription = z.output<typeof subscriptionInput>;
