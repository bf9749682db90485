import { z } from 'zod';
import { refusePrivateData } from '../privacy/refuse-private-data';
import { organisationKinds } from './organisation-kind';

export const newOrganisation = z.object({
  name: z.string().trim().min(2).max(160).superRefine(refusePrivateData),
  kind: z.enum(organisationKinds),
});
