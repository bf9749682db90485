import { z } from 'zod';
import { withdrawalReasons } from './closing/withdrawal-reason';

export const codeInput = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'not-a-code')),
});

/** The version of the request the page showed: a change since then makes the page stale. */
const version = z.coerce.number().int().min(1);

export const answerInput = z.object({ version, answer: z.string().trim().min(2).max(1000) });
export const withdrawalInput = z.object({ version, reason: z.enum(withdrawalReasons) });

const atWork = z.string().trim().min(2).max(120);

export const mandateInput = z.object({
  version,
  name: atWork,
  function: atWork,
  address: z.string().trim().max(200).pipe(z.email()),
});

/** Where a link to go on writing is mailed. */
export const draftLinkInput = z.object({ address: z.string().trim().max(200).pipe(z.email()) });
