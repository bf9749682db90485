import { z } from 'zod';
import { isCalendarDay } from '../../kernel/calendar-day';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { pairRuleKinds } from './pair-rule';

const day = z.string().refine(isCalendarDay, 'not-a-day');
const reason = z
  .string()
  .trim()
  .min(10, 'too-short|10')
  .max(600, 'too-long|600')
  .superRefine(refusePrivateData);

export const newPairRule = z
  .object({
    otherId: z.uuid('choose').toLowerCase(),
    kind: z.enum(pairRuleKinds),
    startsOn: day,
    /** The last day; without one it holds until it is ended. */
    endsOn: day.optional(),
    reason,
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });
export type NewPairRule = z.infer<typeof newPairRule>;

export const endedPairRule = z.object({ reason });
