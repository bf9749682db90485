import { z } from 'zod';
import { dayInput } from '../kernel/day-input';
import { hasAtLeast } from '../privacy/text-length';
import { moveReasons, stopCosts } from './review-reason';

const version = z.number().int().min(1);

export const reviewVersionInput = z.object({ version });

export const moveInput = z.object({
  version,
  reasonCode: z.enum(moveReasons).optional(),
  reason: z.string().trim().refine(hasAtLeast(10), 'too-short|10').max(600).optional(),
  lookAgainOn: dayInput.optional(),
  costs: z.enum(stopCosts).optional(),
});
