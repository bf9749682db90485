export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A spot in a typed text that may not be there, as the privacy screen found it. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly severity?: string;
}

/** What a form shows: everything typed so far, and a message code per field that needs another look. */
export interface FormState {
  /** Only needed when one page holds two forms with the same field names. */
  readonly id?: string;
  readonly values: FormValues;
  /** `required`, `too-long|600`; under the empty name what is about the whole form. */
  readonly errors: Readonly<Record<string, string>>;
  readonly findings?: Readonly<Record<string, readonly Finding[]>>;
}

export function startForm(values: FormValues = {}, id?: string): FormState {
  return { values, errors: {}, ...(id ? { id } : {}) };
}

export function fieldId(form: FormState, name: string): string {
  return form.id ? `${form.id}-${name}` : `field-${name}`;
}

export function textValue(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function chosenValues(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}
