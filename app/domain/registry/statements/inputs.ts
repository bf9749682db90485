import { z } from 'zod';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { accreditedRoles } from '../accreditation/accreditation-status';
import { givenStatement } from './given-statement';

/** What somebody pasted to have it checked; anything else but a statement is screened as every text is. */
export const statementToCheck = z.object({
  statement: z
    .string()
    .trim()
    .min(1)
    .max(20_000)
    .superRefine((text, context) => {
      if (!givenStatement(text)) refusePrivateData(text, context);
    }),
});

/** For which role somebody asks a statement. */
export const statementWish = z.object({ role: z.enum(accreditedRoles) });
