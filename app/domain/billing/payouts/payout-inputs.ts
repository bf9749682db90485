import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';

/** More than anybody pays at once. */
const most = 200;

export const statementsInput = z.object({ payeeIds: z.array(z.uuid()).min(1).max(most).prefault([]) });

export const paymentFileInput = z.object({
  statements: z.array(z.string().max(20)).min(1).max(most).prefault([]),
  executeOn: dayInput,
});

export const payoutInput = z.object({ paidOn: dayInput });
