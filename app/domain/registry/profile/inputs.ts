import { z } from 'zod';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { accreditedRoles } from '../accreditation/accreditation-status';
import { careDomains, meetingModes, sectors, spokenLanguages, themes } from '../expertise';
import { reviewForms } from '../review-form';
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

/** What the page showed of what waits. */
export const pendingRevision = z.object({ revision: z.uuid() });

export const sendingBack = pendingRevision.extend({
  remark: z.string().trim().min(1, 'required').max(600, 'too-long|600').superRefine(refusePrivateData),
});

/** Where somebody who comes back is reached, and as what. */
export const welcomeBackInput = z.object({
  address: z.string().trim().max(254, 'too-long|254').pipe(z.email()),
  role: z.enum(accreditedRoles),
});
export type WelcomeBack = z.infer<typeof welcomeBackInput>;

/** Leaving is ticked, so that nobody leaves by a slip. */
export const leavingInput = z.object({ sure: z.literal('yes', 'required') });
