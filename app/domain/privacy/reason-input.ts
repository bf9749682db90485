import { z } from 'zod';
import { refusePrivateData } from './refuse-private-data';
import { hasAtLeast } from './text-length';

/** Why somebody decided something, in a sentence or more, screened like every text. */
export const reasonInput = z
  .string()
  .trim()
  .refine(hasAtLeast(10), 'too-short|10')
  .max(600, 'too-long|600')
  .superRefine(refusePrivateData);
