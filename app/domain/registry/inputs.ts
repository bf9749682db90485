import { z } from 'zod';
import { isCalendarDay } from '../kernel/calendar-day';
import { refusePrivateData } from '../privacy/refuse-private-data';
import { absenceKinds, accreditationLevels, accreditedRoles } from './accreditation-status';
import { careDomains, meetingModes, sectors, spokenLanguages, themes } from './expertise';
import { reviewForms } from './review-form';
import { shownFields } from './shown-field';

function ticks<Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.array(z.enum(words)).default([]);
}

const codes = z
  .array(z.string().regex(/^[A-Za-z0-9-]{2,40}$/, 'choose-one'))
  .max(60)
  .default([]);

export const profileChange = z.object({
  about: z.string().trim().max(1200, 'too-long|1200').default(''),
  careDomain: z.enum(careDomains),
  themes: ticks(themes),
  sectors: ticks(sectors),
  reviewForms: ticks(reviewForms),
  spokenLanguages: ticks(spokenLanguages),
  meetingModes: ticks(meetingModes),
  provinceCodes: codes,
  youthRegionCodes: codes,
  shownFields: ticks(shownFields),
  isListed: z.coerce.boolean().default(false),
  maxConcurrentReviews: z.coerce.number().int().min(0, 'too-low|0').max(6, 'too-high|6'),
  version: z.coerce.number().int().min(1),
});
export type ProfileChange = z.infer<typeof profileChange>;

const day = z.string().refine(isCalendarDay, 'not-a-day');

export const newAbsence = z
  .object({ kind: z.enum(absenceKinds), startsOn: day, endsOn: day })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], error: 'ends-before-start' });
export type NewAbsence = z.infer<typeof newAbsence>;

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
