import { type Failure, fail } from '../kernel/result';
import { isBlocked, screenText } from '../privacy/text-screen';

/**
 * The refusal of texts that hold what leads to a person, by field; `null` when all may stay. Only the field is
 * named: what was typed goes no further.
 */
export function refusedText(texts: Readonly<Record<string, string>>): Failure<'private-data'> | null {
  const fields = Object.entries(texts).filter(([, text]) => isBlocked(screenText(text)));
  if (fields.length === 0) return null;
  return fail('private-data', Object.fromEntries(fields.map(([field]) => [field, 'private-data'])));
}
