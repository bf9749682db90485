import { z } from 'zod';
import { parseMinutes } from '../../kernel/minutes';
import { reasonInput } from '../../privacy/reason-input';
import { billingRoles } from '../billing-role';

const mostHours = 400;

const extraHours = z.string().transform((typed, context) => {
  const minutes = parseMinutes(typed);
  if (minutes === null || minutes === 0) context.addIssue({ code: 'custom', message: 'not-hours' });
  else if (minutes > mostHours * 60) context.addIssue({ code: 'custom', message: `too-high|${mostHours}` });
  return minutes ?? 0;
});

export const budgetRaiseInput = z.object({
  role: z.enum(billingRoles),
  minutes: extraHours,
  reason: reasonInput,
});
