import { z } from 'zod';
import { languages } from './language';
import { grantedRoles, roles } from './role';

const address = z.string().trim().max(254, 'too-long|254').pipe(z.email());
const personName = z.string().trim().min(2).max(120).regex(/^\D*$/, 'not-a-name');

export const signInAddress = z.object({ address });

export const firstCoordinator = z.object({ name: personName, address });
export type FirstCoordinator = z.infer<typeof firstCoordinator>;

/** Six digits; people type them in groups. */
export const signInCode = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'not-a-code')),
});

export const newPerson = z.object({
  name: personName,
  address,
  language: z.enum(languages),
  role: z.enum(grantedRoles),
  /** Somebody like this is on record, and the coordinator says that this is another. */
  isAnother: z.literal('yes').optional(),
});

export const demonstrationChoice = z.object({ personId: z.uuid() });

export const languageChoice = z.object({ language: z.enum(languages) });

export const roleChoice = z.object({ role: z.enum(roles) });
