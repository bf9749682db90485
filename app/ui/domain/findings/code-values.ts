import type { FormValues } from '~/ui/primitives/form-state';

/** The codes that stand now, as the fields of a form hold them. */
export function codeValues(
  codings: readonly { readonly taxonomy: string; readonly code: string; readonly removedAt: unknown }[],
): FormValues {
  const values: Record<string, string[]> = {};
  for (const { taxonomy, code, removedAt } of codings) {
    if (removedAt !== null) continue;
    const name = `codes.${taxonomy}`;
    values[name] = [...(values[name] ?? []), code];
  }
  return values;
}
