import { z } from 'zod';
import { refuseCitizenNumber } from '../../privacy/refuse-citizen-number';
import { hasAtLeast } from '../../privacy/text-length';
import { taxonomyLevels } from './taxonomy-key';

const words = (most: number) =>
  z.string().trim().max(most, `too-long|${most}`).superRefine(refuseCitizenNumber);
const label = words(80).refine(hasAtLeast(2), 'too-short|2').optional();
const explanation = words(400).default('');

/** No list somebody has to choose from is longer. */
export const mostTerms = 24;

const terms = z
  .array(
    z.object({
      /** The code of a term that goes on; a new term gets one. */
      code: z.string().max(40).optional(),
      labelNl: label,
      labelEn: label,
      explanationNl: explanation,
      explanationEn: explanation,
      /** The term is in the next version no more. */
      ends: z.literal('yes').optional(),
    }),
  )
  .max(mostTerms, `too-many|${mostTerms}`)
  .default([]);
export type TypedTerm = z.output<typeof terms>[number];

export const taxonomyVersionInput = z.object({ version: z.coerce.number().int().min(1), terms });

const name = words(60).refine(hasAtLeast(2), 'too-short|2');

export const newTaxonomyInput = z.object({
  nameNl: name,
  nameEn: name,
  level: z.enum(taxonomyLevels),
  mostTerms: z.coerce.number('not-a-whole-number').int('not-a-whole-number').min(1).max(12),
  terms,
});

/** From how many reviews on something is shown: never fewer than five (domain.md 13.17). */
export const fewestReviewsInput = z.object({
  fewest: z.coerce.number('not-a-whole-number').int('not-a-whole-number').min(5).max(25),
});
