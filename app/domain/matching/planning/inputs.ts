import { z } from 'zod';
import { planAims } from './plan-aim';

const references = z.array(z.string().max(40)).min(1).max(40).prefault([]);

export const newRoundInput = z.object({ references });

export const roundConfirmationInput = z.object({ aim: z.enum(planAims), references });
