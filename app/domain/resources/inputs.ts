import { z } from 'zod';
import { dayInput } from '../kernel/day-input';
import { reasonInput } from '../privacy/reason-input';
import { refuseCitizenNumber } from '../privacy/refuse-citizen-number';
import { refusePrivateData } from '../privacy/refuse-private-data';
import { hasAtLeast } from '../privacy/text-length';
import { longestBody, longestSummary, longestTitle } from './resource-settings';
import { audienceRoles, methodSteps, moments, resourceAudiences, resourceKinds } from './resource-words';

const title = z
  .string()
  .trim()
  .refine(hasAtLeast(3), 'too-short|3')
  .max(longestTitle, `too-long|${longestTitle}`)
  .superRefine(refuseCitizenNumber);
const summary = z
  .string()
  .trim()
  .refine(hasAtLeast(10), 'too-short|10')
  .max(longestSummary, `too-long|${longestSummary}`)
  .superRefine(refuseCitizenNumber);
const body = z
  .string()
  .max(longestBody, `too-long|${longestBody}`)
  .superRefine(refuseCitizenNumber)
  .default('');

const texts = {
  titleNl: title,
  summaryNl: summary,
  bodyNl: body,
  titleEn: title.optional(),
  summaryEn: summary.optional(),
  bodyEn: body,
};

const settings = {
  kind: z.enum(resourceKinds, 'choose'),
  audience: z.enum(resourceAudiences, 'choose'),
  roles: z.array(z.enum(audienceRoles)).default([]),
  steps: z.array(z.enum(methodSteps)).default([]),
  moments: z.array(z.enum(moments)).default([]),
  ownerId: z.uuid('not-an-option').optional(),
};

type English = { readonly titleEn?: string | undefined; readonly summaryEn?: string | undefined };

/** English is there whole or not at all. */
function wholeEnglish(
  { titleEn, summaryEn, bodyEn }: English & { readonly bodyEn: string },
  context: z.RefinementCtx,
) {
  if (!titleEn && !summaryEn && bodyEn.trim() === '') return;
  if (!titleEn) context.addIssue({ code: 'custom', message: 'required', path: ['titleEn'] });
  if (!summaryEn) context.addIssue({ code: 'custom', message: 'required', path: ['summaryEn'] });
}

function namedRoles(
  { audience, roles }: { readonly audience: string; readonly roles: readonly string[] },
  context: z.RefinementCtx,
) {
  if (audience === 'role' && roles.length === 0) {
    context.addIssue({ code: 'custom', message: 'choose', path: ['roles'] });
  }
}

export const resourceInput = z.object({ ...texts, ...settings }).superRefine((value, context) => {
  wholeEnglish(value, context);
  namedRoles(value, context);
});
export type ResourceInput = z.infer<typeof resourceInput>;

export const settingsInput = z.object(settings).superRefine(namedRoles);
export type SettingsInput = z.infer<typeof settingsInput>;

export const draftInput = z
  .object({
    ...texts,
    revision: z.coerce.number().int().min(1),
    changeNote: z.string().trim().max(600, 'too-long|600').superRefine(refusePrivateData).default(''),
  })
  .superRefine(wholeEnglish);
export type DraftInput = z.infer<typeof draftInput>;

/** Whoever decides about a version has seen it as it was saved last. */
export const seenInput = z.object({ revision: z.coerce.number().int().min(1) });

export const returnInput = z.object({ revision: z.coerce.number().int().min(1), remark: reasonInput });

export const publishInput = z.object({ revision: z.coerce.number().int().min(1), reviewByOn: dayInput });

export const confirmInput = z.object({
  /** The version that was read before it was said to be right. */
  number: z.coerce.number().int().min(1),
  reviewByOn: dayInput,
});

export const withdrawInput = z.object({ remark: reasonInput });

/** What a search for readers can ask; what it does not know is left out. */
export const librarySearchInput = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  stap: z.enum(methodSteps).optional().catch(undefined),
  soort: z.enum(resourceKinds).optional().catch(undefined),
});
