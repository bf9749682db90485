import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { parseEuro } from '../../kernel/money';
import { assignmentInput, noteInput } from '../time/inputs';
import { expenseKinds } from './expense-kind';
import { expensePayers } from './expense-payer';

const mostKilometres = 2000;
const mostCents = 1_000_000;

const kilometresInput = z
  .string()
  .regex(/^\d{1,4}$/, 'not-a-whole-number')
  .transform(Number)
  .refine((kilometres) => kilometres >= 1, 'too-low|1')
  .refine((kilometres) => kilometres <= mostKilometres, `too-high|${mostKilometres}`);

const amountInput = z.string().transform((typed, context) => {
  const cents = parseEuro(typed);
  if (cents === null || cents === 0) context.addIssue({ code: 'custom', message: 'not-an-amount' });
  else if (cents > mostCents) context.addIssue({ code: 'custom', message: `too-high|${mostCents / 100}` });
  return cents ?? 0;
});

/** Kilometres for a drive, an amount for everything else. */
export const expenseInput = z
  .object({
    assignment: assignmentInput,
    spentOn: dayInput,
    kind: z.enum(expenseKinds),
    kilometres: kilometresInput.optional(),
    amountCents: amountInput.optional(),
    paidBy: z.enum(expensePayers),
    note: noteInput,
  })
  .refine(({ kind, kilometres }) => kind !== 'kilometres' || kilometres !== undefined, {
    path: ['kilometres'],
    error: 'required',
  })
  .refine(({ kind, amountCents }) => kind === 'kilometres' || amountCents !== undefined, {
    path: ['amountCents'],
    error: 'required',
  });

export type ExpenseInput = z.infer<typeof expenseInput>;
