import { z } from 'zod';
import { refusePrivateData } from '../../privacy/refuse-private-data';

export const newAlias = z.object({
  alias: z.string().trim().min(2).max(160).superRefine(refusePrivateData),
  /** A former name comes of a rename, or is typed in for one from before the portal. */
  kind: z.enum(['written', 'abbreviation', 'former-name']),
  isShared: z.literal('on').optional(),
});
export type NewAlias = z.infer<typeof newAlias>;

export const removedAlias = z.object({ alias: z.string().min(1).max(160) });
