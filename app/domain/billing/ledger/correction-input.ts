import { z } from 'zod';
import { type Minutes, parseMinutes } from '../../kernel/minutes';
import { type Cents, parseEuro } from '../../kernel/money';
import { reasonInput } from '../../privacy/reason-input';

const dayOfMinutes: Minutes = 1440;
const highestAmount: Cents = 1_000_000;

/** What takes the place of a line: hours, an amount, or nothing. Which of them is asked depends on the line. */
export const correctionInput = z
  .object({
    outcome: z.enum(['other', 'nothing']),
    hours: z
      .string()
      .transform((typed, context) => {
        const minutes = parseMinutes(typed);
        if (minutes !== null && minutes > 0 && minutes <= dayOfMinutes) return minutes;
        context.addIssue({
          code: 'custom',
          message: minutes !== null && minutes > dayOfMinutes ? 'too-high|24' : 'not-hours',
        });
        return z.NEVER;
      })
      .optional(),
    amount: z
      .string()
      .transform((typed, context) => {
        const cents = parseEuro(typed);
        if (cents !== null && cents > 0 && cents <= highestAmount) return cents;
        context.addIssue({
          code: 'custom',
          message: cents !== null && cents > highestAmount ? 'too-high|10000' : 'not-an-amount',
        });
        return z.NEVER;
      })
      .optional(),
    reason: reasonInput,
  })
  .transform(({ outcome, hours, amount, reason }) => ({
    reason,
    isNothing: outcome === 'nothing',
    minutes: outcome === 'nothing' ? undefined : hours,
    amountCents: outcome === 'nothing' ? undefined : amount,
  }));
