import { z } from 'zod';
import { isCalendarDay } from '../kernel/calendar-day';
import { organisationRelationKinds } from './affiliation-kind';

const day = z.string().refine(isCalendarDay, 'not-a-day').optional();

export const newRelation = z
  .object({
    kind: z.enum(organisationRelationKinds),
    toId: z.uuid('choose-one'),
    validFrom: day,
    validUntil: day,
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: 'ends-before-start',
  });
export type NewRelation = z.infer<typeof newRelation>;

export const groupKnown = z.object({ parentKnown: z.enum(['yes', 'no']) });
