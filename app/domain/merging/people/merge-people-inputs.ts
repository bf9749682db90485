import { z } from 'zod';

export const records = ['kept', 'removed'] as const;
/** Of which of two records a value stays. */
export type WhichRecord = (typeof records)[number];

const whose = z.enum(records).optional();

/** Fields of which a coordinator chooses when the two records differ; without a choice that of the kept record. */
export const chosenFields = [
  'name',
  'primaryAddress',
  'language',
  'about',
  'careDomain',
  'themes',
  'sectors',
  'reviewForms',
  'spokenLanguages',
  'meetingModes',
  'regions',
  'shown',
  'maxConcurrentReviews',
] as const;
export type ChosenField = (typeof chosenFields)[number];

export type FieldChoices = Readonly<Partial<Record<ChosenField, WhichRecord>>>;

export const mergePeopleInput = z.object({
  name: whose,
  primaryAddress: whose,
  language: whose,
  about: whose,
  careDomain: whose,
  themes: whose,
  sectors: whose,
  reviewForms: whose,
  spokenLanguages: whose,
  meetingModes: whose,
  regions: whose,
  shown: whose,
  maxConcurrentReviews: whose,
  /** What the page showed: a record that changed since has to be looked at again. */
  seen: z.string().max(200),
  /** That two parts of one person met in a request was looked at. */
  looked: z.literal('yes').optional(),
  sure: z.literal('yes', 'agree'),
});
export type MergePeopleInput = z.output<typeof mergePeopleInput>;
