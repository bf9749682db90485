import { type Failure, fail } from '../kernel/result';
import { screenText } from '../privacy/text-screen';

/**
 * The refusal of texts with somebody's citizen service number, by field; `null` when there is none. What is written about
 * the method may name a place, an organisation and a number to call.
 */
export function refusedWords(
  texts: Readonly<Record<string, string | null | undefined>>,
): Failure<'private-data'> | null {
  const fields = Object.entries(texts).flatMap(([field, text]) =>
    screenText(text ?? '').some(({ kind }) => kind === 'bsn') ? [[field, 'found-bsn'] as const] : [],
  );
  return fields.length === 0 ? null : fail('private-data', Object.fromEntries(fields));
}
