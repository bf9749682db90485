import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';

const chosen = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

export const statementsInput = z.object({ payeeIds: chosen.pipe(z.array(z.uuid()).min(1).max(200)) });

export const paymentFileInput = z.object({
  statements: chosen.pipe(z.array(z.string()).min(1).max(500)),
  executeOn: dayInput,
});

export const payoutInput = z.object({ paidOn: dayInput });
