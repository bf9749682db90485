import { z } from 'zod';
import { recognitionInput } from '../triage/triage-inputs';

/** What a page sends: a known organisation, or `new`. Nothing chosen is no choice, and certainly not a new one. */
export const recognitionChoice = recognitionInput
  .omit({ organisationId: true })
  .extend({ choice: z.union([z.literal('new'), z.uuid()]) })
  .transform(({ choice, ...rest }) => (choice === 'new' ? rest : { ...rest, organisationId: choice }));
