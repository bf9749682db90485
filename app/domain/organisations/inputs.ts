import { z } from 'zod';
import { dayInput } from '../kernel/day-input';
import { refusePrivateData } from '../privacy/refuse-private-data';
import { organisationKinds } from './organisation-kind';

const name = z.string().trim().min(2).max(160).superRefine(refusePrivateData);
/** People write these with spaces and points. */
const digits = (count: number, code: string) =>
  z
    .string()
    .max(60)
    .transform((text) => text.replace(/[\s.-]/g, ''))
    .refine((text) => new RegExp(`^\\d{${count}}$`).test(text), code);

export const newOrganisation = z.object({
  name,
  kind: z.enum(organisationKinds),
  /** One like this is on record, and the coordinator says that this is another. */
  isAnother: z.literal('yes').optional(),
});

export const organisationFacts = z
  .object({
    name,
    kind: z.enum(organisationKinds),
    municipalityCode: z
      .string()
      .regex(/^GM\d{4}$/, 'not-an-option')
      .optional(),
    kvk: digits(8, 'not-a-kvk-number').optional(),
    oin: digits(20, 'not-an-oin').optional(),
    validFrom: dayInput.optional(),
    validUntil: dayInput.optional(),
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validUntil >= validFrom, {
    path: ['validUntil'],
    error: 'ends-before-start',
  });
export type OrganisationFactsInput = z.infer<typeof organisationFacts>;
