import { z } from 'zod';
import { records } from '../people/merge-people-inputs';

const whose = z.enum(records).optional();

/** Fields of which a coordinator chooses when the two records differ; without a choice that of the kept record. */
export const organisationFields = ['name', 'kind', 'kvk', 'oin', 'place'] as const;
export type OrganisationField = (typeof organisationFields)[number];

export const mergeOrganisationsInput = z.object({
  name: whose,
  kind: whose,
  kvk: whose,
  oin: whose,
  place: whose,
  /** What the page showed: a record that changed since has to be looked at again. */
  seen: z.string().max(200),
  sure: z.literal('yes', 'agree'),
});
export type MergeOrganisationsInput = z.output<typeof mergeOrganisationsInput>;
