import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { parseEuro } from '../../kernel/money';
import { isMonth } from '../../kernel/month';
import { creditReasons } from './invoice-state';

/** A payer and what was shown of them, as one value of a form. */
const seenPayer = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[0-9a-f]{16}$/)
  .transform((value) => ({ payerId: value.slice(0, 36), fingerprint: value.slice(37) }));

export const issueInput = z.object({
  through: z.string().refine(isMonth, 'invalid'),
  payers: z.array(seenPayer).min(1, 'choose'),
});

export const creditInput = z.object({ reason: z.enum(creditReasons) });

const amount = z.string().transform((text, context) => {
  const cents = parseEuro(text);
  if (cents !== null && cents > 0) return cents;
  context.addIssue({ code: 'custom', message: 'not-an-amount' });
  return z.NEVER;
});

export const paymentInput = z.object({
  direction: z.enum(['received', 'paid-back']),
  amount,
  paidOn: dayInput,
  paidCents: z.coerce.number().int(),
  isMoreKnown: z.literal('yes').optional(),
});
