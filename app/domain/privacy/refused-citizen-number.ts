import { type Failure, fail } from '../kernel/result';
import { holdsCitizenNumber } from './refuse-citizen-number';

/**
 * The refusal of texts with somebody's citizen service number, by field; `null` when there is none. For texts everybody
 * may read, which may name a place, an organisation and a number to call.
 */
export function refusedCitizenNumber(
  texts: Readonly<Record<string, string | null | undefined>>,
): Failure<'private-data'> | null {
  const fields = Object.entries(texts).flatMap(([field, text]) =>
    holdsCitizenNumber(text ?? '') ? [[field, 'found-bsn'] as const] : [],
  );
  return fields.length === 0 ? null : fail('private-data', Object.fromEntries(fields));
}
