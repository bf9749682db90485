import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { reasonInput } from '../../privacy/reason-input';
import { pairRuleKinds } from './pair-rule';

export const newPairRule = z
  .object({
    otherId: z.uuid('choose').toLowerCase(),
    kind: z.enum(pairRuleKinds),
    startsOn: dayInput,
    /** The last day; without one it holds until it is ended. */
    endsOn: dayInput.optional(),
    reason: reasonInput,
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });
export type NewPairRule = z.infer<typeof newPairRule>;

export const endedPairRule = z.object({ reason: reasonInput });
