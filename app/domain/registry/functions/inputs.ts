import { z } from 'zod';
import { dayInput } from '../../kernel/day-input';
import { refusePrivateData } from '../../privacy/refuse-private-data';

/** A tie as its person says it is; where it is and of what kind stays as it was. */
export const tieCorrection = z
  .object({
    functionTitle: z.string().trim().max(120, 'too-long|120').superRefine(refusePrivateData).default(''),
    startsOn: dayInput,
    endsOn: dayInput.optional(),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });
export type TieCorrection = z.infer<typeof tieCorrection>;

export const reportRemark = z.object({
  remark: z.string().trim().min(1, 'required').max(600, 'too-long|600').superRefine(refusePrivateData),
});
