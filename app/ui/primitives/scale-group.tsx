import type { ChoiceGroupProps } from './choice-group';
import { describedBy, FieldDescription, FieldError } from './field';
import { fieldId, textValue } from './form-state';

const asRadioGroup = { role: 'radiogroup', 'aria-required': true } as const;

/** One answer on a short scale, beside each other also on a phone; what a number means is read out with it. */
export function ScaleGroup(field: ChoiceGroupProps) {
  const { form, name, label, options } = field;
  const invalid = form.errors[name] ? ' utrecht-form-field--invalid' : '';
  return (
    <fieldset className={`lk-choices${invalid}`} aria-describedby={describedBy(field)} {...asRadioGroup}>
      <legend className="utrecht-form-label lk-field-label">{label}</legend>
      <FieldDescription field={field} />
      <FieldError field={field} />
      <div className="lk-scale">
        {options.map((option, index) => {
          const id = index === 0 ? fieldId(form, name) : `${fieldId(form, name)}-${option.value}`;
          return (
            <div key={option.value} className="lk-scale-step">
              <input
                className="lk-choice-input lk-choice-input--radio"
                type="radio"
                id={id}
                name={name}
                value={option.value}
                defaultChecked={textValue(form, name) === option.value}
              />
              <label htmlFor={id}>
                {option.label}
                <span className="lk-visually-hidden">, {option.description}</span>
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
