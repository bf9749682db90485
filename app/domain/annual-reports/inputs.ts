import { z } from 'zod';
import { reasonInput } from '../privacy/reason-input';
import { refusePrivateData } from '../privacy/refuse-private-data';
import { longestChapter } from './chapter';

const version = z.coerce.number().int().min(1);

export const openInput = z.object({ year: z.coerce.number('choose').int('choose') });

const body = z
  .string()
  .trim()
  .max(longestChapter, `too-long|${longestChapter}`)
  .superRefine(refusePrivateData)
  .default('');

export const chapterInput = z.object({ version, bodyNl: body, bodyEn: body });

export const editionInput = z.object({ version });

export const returnInput = z.object({ version, remark: reasonInput });

export const correctionInput = z.object({
  version,
  noteNl: reasonInput,
  noteEn: z.string().trim().max(600, 'too-long|600').superRefine(refusePrivateData).default(''),
  /** Present when the figures are counted again, absent when those of the edition before stay. */
  countsAgain: z
    .literal('yes')
    .optional()
    .transform((said) => said === 'yes'),
});
