import type { ReactNode } from 'react';
import { messageOf } from '~/i18n/message-code';
import { useT } from '~/i18n/use-t';
import { type FormState, fieldId } from './form-state';

/** What every field takes. */
export interface FieldProps {
  form: FormState;
  name: string;
  label: string;
  description?: ReactNode;
  /** Fields are required unless said otherwise. */
  optional?: boolean;
}

/** The attributes that tie a control to its label, description and error. */
export interface ControlProps {
  id: string;
  name: string;
  required: boolean;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

export function errorId(form: FormState, name: string): string {
  return `${fieldId(form, name)}-error`;
}

export function descriptionId(form: FormState, name: string): string {
  return `${fieldId(form, name)}-description`;
}

export function describedBy({ form, name, description }: FieldProps): string | undefined {
  const ids = [
    ...(description ? [descriptionId(form, name)] : []),
    ...(form.errors[name] ? [errorId(form, name)] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function controlProps(field: FieldProps): ControlProps {
  return {
    id: fieldId(field.form, field.name),
    name: field.name,
    required: !field.optional,
    'aria-invalid': field.form.errors[field.name] ? true : undefined,
    'aria-describedby': describedBy(field),
  };
}

/** Label, description and error around one control. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { form, name, label } = field;
  const invalid = form.errors[name] ? ' utrecht-form-field--invalid' : '';
  return (
    <div className={`utrecht-form-field lk-field${invalid}`}>
      <label className="utrecht-form-label lk-field-label" htmlFor={fieldId(form, name)}>
        {label}
        <OptionalMark field={field} />
      </label>
      <FieldDescription field={field} />
      <FieldError field={field} />
      {children}
    </div>
  );
}

export function OptionalMark({ field }: { field: FieldProps }) {
  const t = useT('shell');
  return field.optional ? <span className="lk-optional"> ({t('form.optional')})</span> : null;
}

export function FieldDescription({ field }: { field: FieldProps }) {
  const { form, name, description } = field;
  return description ? (
    <div className="utrecht-form-field-description lk-field-description" id={descriptionId(form, name)}>
      {description}
    </div>
  ) : null;
}

export function FieldError({ field }: { field: FieldProps }) {
  const t = useT('shell');
  const code = field.form.errors[field.name];
  return code ? (
    <p className="utrecht-form-field-error-message lk-field-error" id={errorId(field.form, field.name)}>
      <span className="lk-visually-hidden">{t('form.error-prefix')}</span>
      {messageOf(t, code)}
    </p>
  ) : null;
}
