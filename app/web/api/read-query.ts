import type { z } from 'zod';
import type { ParameterError, ParameterFault } from './api-problem';

export type QueryReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly ParameterError[] };

/** Numbers are written in digits alone: not `1e3`, not `0x10`. */
const digits = /^\d{1,9}$/;
const numbers: readonly string[] = ['page', 'withinKm'];

/**
 * The parameters of an address as their schema has them, or what is wrong with each. Nothing is passed over: who
 * misspells a filter must not get everybody.
 */
export function readQuery<Schema extends z.ZodObject>(
  query: URLSearchParams,
  schema: Schema,
): QueryReading<z.output<Schema>> {
  const names = [...new Set(query.keys())];
  const misplaced = names.flatMap((parameter): ParameterError[] => {
    if (!(parameter in schema.shape)) {
      return [{ parameter, code: 'unknown', expected: Object.keys(schema.shape).join(', ') }];
    }
    return query.getAll(parameter).length > 1 ? [{ parameter, code: 'repeated' }] : [];
  });
  const typed = Object.fromEntries(
    names
      .filter((name) => name in schema.shape)
      .map((name) => {
        const text = query.get(name) ?? '';
        return [name, numbers.includes(name) && digits.test(text) ? Number(text) : text];
      }),
  );
  const parsed = schema.safeParse(typed);
  if (parsed.success && misplaced.length === 0) return { ok: true, value: parsed.data };
  const faults = (parsed.error?.issues ?? []).map(errorOf);
  return { ok: false, errors: [...misplaced, ...faults] };
}

const faultOf: Readonly<Record<string, ParameterFault>> = { page: 'page', availableFrom: 'month' };

function errorOf(issue: z.core.$ZodIssue): ParameterError {
  const parameter = String(issue.path[0] ?? '');
  if (issue.code === 'invalid_value') {
    return { parameter, code: 'one-of', expected: issue.values.map(String).join(', ') };
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { parameter, code: 'too-long', expected: String(issue.maximum) };
  }
  return { parameter, code: faultOf[parameter] ?? 'unknown-code' };
}
