import { z } from 'zod';
import { reasonInput } from '../../privacy/reason-input';
import { refusePrivateData } from '../../privacy/refuse-private-data';
import { hasAtLeast } from '../../privacy/text-length';

export const findingVersionInput = z.object({ version: z.coerce.number().int().min(1) });

const words = (most: number) =>
  z.string().trim().max(most, `too-long|${most}`).superRefine(refusePrivateData);
/** The codes chosen in each taxonomy; a form sends one of them as it is, and several as a list. */
const codes = z
  .record(
    z.string().max(40),
    z.union([z.string().max(40), z.array(z.string().max(40)).max(40)]).transform((chosen) => [chosen].flat()),
  )
  .default({});

/** How long each text may be; the database holds the same. */
export const longestWords = {
  title: 140,
  pattern: 2000,
  wider: 1500,
  wentWell: 1500,
  considerations: 1500,
} as const;

export const findingInput = z.object({
  title: words(longestWords.title).refine(hasAtLeast(5), 'too-short|5'),
  pattern: words(longestWords.pattern).refine(hasAtLeast(40), 'too-short|40'),
  wider: words(longestWords.wider).default(''),
  wentWell: words(longestWords.wentWell).default(''),
  considerations: words(longestWords.considerations).default(''),
  codes,
});

export const findingChangeInput = findingInput.extend(findingVersionInput.shape);
export const recodeInput = z.object({ version: findingVersionInput.shape.version, codes });

/** Since the first reviews in the Netherlands. */
export const sourceInput = z.object({
  year: z.coerce.number('not-a-year').int('not-a-year').min(2013, 'not-a-year').max(2200, 'not-a-year'),
  codes,
});

export const remarkInput = z.object({ version: findingVersionInput.shape.version, remark: reasonInput });

/** Why it goes out of the library; the screen of findings looks at it too, because writers read it. */
export const withdrawalInput = z.object({ version: findingVersionInput.shape.version, reason: reasonInput });

export const releaseInput = z.object({
  version: findingVersionInput.shape.version,
  /** The kinds of what was found of which the releaser says that it may stay. */
  mayStay: z.array(z.string().max(40)).max(40).default([]),
});
