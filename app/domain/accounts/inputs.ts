import { z } from 'zod';
import { languages } from './language';
import { roles } from './role';

export const signInAddress = z.object({
  address: z.string().trim().max(254, 'too-long|254').pipe(z.email()),
});

/** Six digits; people type them in groups. */
export const signInCode = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'not-a-code')),
});

export const demonstrationChoice = z.object({ personId: z.uuid() });

export const languageChoice = z.object({ language: z.enum(languages) });

export const roleChoice = z.object({ role: z.enum(roles) });
