import { type Failure, fail } from '../../kernel/result';
import { screenText } from '../../privacy/text-screen';

/**
 * The refusal of texts that hold what leads to a person, by field; `null` when all may stay. Only the kind of
 * what was found is named: what was typed goes no further.
 */
export function refusedText(texts: Readonly<Record<string, string>>): Failure<'private-data'> | null {
  const fields = Object.entries(texts).flatMap(([field, text]) => {
    const blocking = screenText(text).find(({ severity }) => severity === 'block');
    return blocking ? [[field, `found-${blocking.kind}`] as const] : [];
  });
  return fields.length === 0 ? null : fail('private-data', Object.fromEntries(fields));
}
