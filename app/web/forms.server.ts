import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import type { Failure } from '~/domain/kernel/result';
import type { FormState, FormValues } from '~/ui/primitives/form-state';
import { tidyFields, valuesOf } from './form-fields';
import { messageCode } from './message-codes';

export type FormReading<Value> =
  | { readonly ok: true; readonly value: Value; readonly typed: FormValues }
  | { readonly ok: false; readonly form: FormState };

/**
 * The form a browser sent: its value, or everything typed with a message code per field. Empty fields count as
 * absent, fields the schema does not know are ignored.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormReading<z.output<Schema>>> {
  const fields = tidyFields(await sentForm(request));
  const typed = valuesOf(fields);
  const submission = parseWithZod(fields, { schema, error: messageCode });
  if (submission.status === 'success') return { ok: true, value: submission.value, typed };
  const errors = Object.entries(submission.error ?? {}).flatMap(([field, codes]) =>
    codes?.[0] ? [[field, codes[0]] as const] : [],
  );
  return { ok: false, form: { values: typed, errors: Object.fromEntries(errors) } };
}

/** A refused command as a form: the reason under the empty name, unless the refusal points at fields. */
export function failureToForm(failure: Failure, values: FormValues): FormState {
  return { values, errors: failure.fields ?? { '': failure.reason } };
}

async function sentForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }
}
