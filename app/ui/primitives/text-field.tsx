import type { HTMLInputTypeAttribute } from 'react';
import { controlProps, Field, type FieldProps } from './field';
import { textValue } from './form-state';
import { MarkedText } from './marked-text';

export interface TextFieldProps extends FieldProps {
  autoComplete?: string;
  maxLength?: number;
  /** About how much is expected, so that the box says so. */
  width?: 'short' | 'medium' | 'full';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search';
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'search' | 'date'>;
  /** Text after the box, such as a unit. */
  suffix?: string;
}

export function TextField(props: TextFieldProps) {
  const { form, name, autoComplete, maxLength, width = 'full', inputMode, type = 'text', suffix } = props;
  const value = textValue(form, name);
  const findings = form.findings?.[name];
  const invalid = form.errors[name] ? ' utrecht-textbox--invalid' : '';
  return (
    <Field field={props}>
      <span className="lk-field-control">
        <input
          {...controlProps(props)}
          className={`utrecht-textbox utrecht-textbox--html-input lk-input--${width}${invalid}`}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete ?? 'off'}
          maxLength={maxLength}
          inputMode={inputMode}
        />
        {suffix && <span className="lk-field-suffix">{suffix}</span>}
      </span>
      {findings && findings.length > 0 && <MarkedText text={value} findings={findings} />}
    </Field>
  );
}
