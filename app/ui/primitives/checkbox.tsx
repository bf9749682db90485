import { controlProps, FieldDescription, FieldError, type FieldProps } from './field';
import { fieldId, textValue } from './form-state';

/** One statement to agree with; sends `yes` when ticked. */
export function Checkbox({ value = 'yes', ...field }: FieldProps & { value?: string }) {
  const { form, name, label } = field;
  return (
    <div className={`lk-field lk-field--checkbox${form.errors[name] ? ' utrecht-form-field--invalid' : ''}`}>
      <FieldError field={field} />
      <div className="lk-choice">
        <input
          {...controlProps(field)}
          className="lk-choice-input utrecht-checkbox"
          type="checkbox"
          value={value}
          defaultChecked={textValue(form, name) === value}
        />
        <label className="lk-choice-label" htmlFor={fieldId(form, name)}>
          {label}
        </label>
        <FieldDescription field={field} />
      </div>
    </div>
  );
}
