import { z } from 'zod';

export const vacancyInput = z.object({
  version: z.coerce.number().int().min(1),
  reason: z.string({ error: 'required' }).trim().min(10, 'too-short|10').max(600, 'too-long|600'),
});
