import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import { messageCode } from '~/domain/kernel/message-codes';
import type { Failure } from '~/domain/kernel/result';
import { screenText } from '~/domain/privacy/text-screen';
import { type FormState, type FormValues, textValue } from '~/ui/primitives/form-state';
import { tidyFields, valuesOf } from './form-fields';

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
  return { ok: false, form: withFindings({ values: typed, errors: Object.fromEntries(errors) }) };
}

/** A refused command as a form: the reason under the empty name, unless the refusal points at fields. */
export function failureToForm(failure: Failure, values: FormValues): FormState {
  return withFindings({ values, errors: failure.fields ?? { '': failure.reason } });
}

/** In a text refused for what was found in it the spots are looked up again: a refusal carries no typed text. */
function withFindings(form: FormState): FormState {
  const screened = Object.keys(form.errors).filter((name) => form.errors[name]?.startsWith('found-'));
  const findings = screened.map((name) => [name, screenText(textValue(form, name))] as const);
  return screened.length === 0 ? form : { ...form, findings: Object.fromEntries(findings) };
}

async function sentForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400, statusText: 'Bad Request' });
  }
}
