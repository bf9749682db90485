import { z } from 'zod';
import { hasAtLeast } from '../../privacy/text-length';

export const vacancyInput = z.object({
  version: z.coerce.number().int().min(1),
  reason: z
    .string({ error: 'required' })
    .trim()
    .refine(hasAtLeast(10), 'too-short|10')
    .max(600, 'too-long|600'),
});
