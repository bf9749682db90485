import { z } from 'zod';
import { isMonth } from '../../kernel/month';
import { reasonInput } from '../../privacy/reason-input';

const version = z.coerce.number().int().min(1);

export const periodDecisionInput = z.object({ version });
export const periodCommentInput = z.object({ version, comment: reasonInput });
export const expenseDecisionInput = z.object({
  version,
  isBilled: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
});

export const closeMonthInput = z.object({
  month: z.string().refine(isMonth, 'not-a-month'),
  anyway: z
    .literal('yes')
    .optional()
    .transform((said) => said === 'yes'),
});
