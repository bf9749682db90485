import { z } from 'zod';
import { isCalendarDay } from '../../kernel/calendar-day';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { affiliationKinds, organisationRelationKinds } from './affiliation-kind';

const day = z.string().refine(isCalendarDay, 'not-a-day');

export const newRelation = z
  .object({
    kind: z.enum(organisationRelationKinds),
    toId: z.uuid('choose'),
    validFrom: day.optional(),
    validUntil: day.optional(),
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: 'ends-before-start',
  });
export type NewRelation = z.infer<typeof newRelation>;

export const newAffiliation = z
  .object({
    organisationId: z.uuid('choose'),
    kind: z.enum(affiliationKinds),
    functionTitle: z.string().trim().max(120).superRefine(refusePrivateData).default(''),
    startsOn: day,
    endsOn: day.optional(),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });
export type NewAffiliation = z.infer<typeof newAffiliation>;

export const groupKnown = z.object({ parentKnown: z.enum(['yes', 'no']) });
