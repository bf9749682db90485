import { z } from 'zod';

export const changedText = z.object({
  title: z.string().trim().min(1, 'required').max(200, 'too-long|200'),
  body: z.string().trim().min(1, 'required').max(20_000, 'too-long|20000'),
  version: z.coerce.number().int().min(0),
});
export type ChangedText = z.infer<typeof changedText>;
