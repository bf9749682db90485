import { describedBy, FieldDescription, FieldError, type FieldProps, OptionalMark } from './field';
import { chosenValues, fieldId } from './form-state';
import type { Option } from './select-field';

export interface ChoiceGroupProps extends FieldProps {
  options: readonly Option[];
  /** Short options beside each other. */
  columns?: boolean;
}

/** A question with options: one answer (radio) or several (checkbox). */
export function ChoiceGroup({ kind, ...field }: ChoiceGroupProps & { kind: 'radio' | 'checkbox' }) {
  const { form, name, label, options, columns, optional } = field;
  const chosen = chosenValues(form, name);
  const invalid = form.errors[name] ? ' utrecht-form-field--invalid' : '';
  return (
    <fieldset
      className={`lk-choices${invalid}`}
      aria-describedby={describedBy(field)}
      {...(kind === 'radio' ? { role: 'radiogroup', 'aria-required': !optional } : {})}
    >
      <legend className="utrecht-form-label lk-field-label">
        {label}
        <OptionalMark field={field} />
      </legend>
      <FieldDescription field={field} />
      <FieldError field={field} />
      <div className={columns ? 'lk-choice-list lk-choice-list--columns' : 'lk-choice-list'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            kind={kind}
            option={option}
            name={name}
            // The error summary links to the first option under the plain id of the field.
            id={index === 0 ? fieldId(form, name) : `${fieldId(form, name)}-${option.value}`}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  kind: 'radio' | 'checkbox';
  option: Option;
  name: string;
  id: string;
  checked: boolean;
}

function Choice({ kind, option, name, id, checked }: ChoiceProps) {
  const description = option.description ? `${id}-about` : undefined;
  return (
    <div className="lk-choice">
      <input
        className={`lk-choice-input ${kind === 'checkbox' ? 'utrecht-checkbox' : 'lk-choice-input--radio'}`}
        type={kind}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={description}
      />
      <label className="lk-choice-label" htmlFor={id}>
        {option.label}
      </label>
      {option.description && (
        <p className="utrecht-form-field-description lk-choice-description" id={description}>
          {option.description}
        </p>
      )}
    </div>
  );
}
