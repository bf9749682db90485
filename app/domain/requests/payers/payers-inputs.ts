import { z } from 'zod';
import { mostPayers } from './payer-form';
import { checkPayerRows, isNamed, payerRow } from './payer-row';

/** The version of the request the page showed: a change since then makes the page stale. */
const version = z.coerce.number().int().min(1);

type Row = z.output<typeof payerRow>;

function isEmpty(row: Row): boolean {
  return Object.values(row).every((value) => value === undefined || value === '');
}

/** The payers of a request: at least one, each once, and together they bear the whole. Empty rows go. */
export const payersInput = z
  .object({ version, payers: z.array(payerRow).max(mostPayers).default([]) })
  .superRefine(({ payers }, context) => {
    // Of a row with details and no name the row itself says so.
    if (payers.every(isEmpty)) {
      context.addIssue({ code: 'custom', message: 'required', path: ['payers', 0, 'name'] });
    }
    checkPayerRows(payers, context);
  })
  .transform(({ version, payers }) => ({
    version,
    payers: payers.flatMap((row, place) => (isNamed(row) ? [{ ...row, row: place }] : [])),
  }));

/** A payer as typed, with the row of the form it stood in. */
export type TypedPayer = z.output<typeof payersInput>['payers'][number];

export const gapWaiverInput = z.object({ version, reason: z.string().trim().min(10).max(600) });
