import { z } from 'zod';
import { isCalendarDay } from '../../kernel/calendar-day';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { accreditationLevels, accreditedRoles } from './accreditation-status';

const day = z.string().refine(isCalendarDay, 'not-a-day');

export const newAccreditation = z
  .object({
    role: z.enum(accreditedRoles),
    level: z.enum(accreditationLevels),
    issuedOn: day,
    validUntil: day,
    issuedBy: z.string().trim().min(2).max(160).superRefine(refusePrivateData),
  })
  .refine(({ role, level }) => (role === 'supervisor') === (level === 'supervisor'), {
    path: ['level'],
    error: 'level-of-other-role',
  })
  .refine(({ issuedOn, validUntil }) => validUntil > issuedOn, {
    path: ['validUntil'],
    error: 'ends-before-start',
  });
export type NewAccreditation = z.infer<typeof newAccreditation>;
