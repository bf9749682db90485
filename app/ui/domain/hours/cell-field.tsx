import { controlProps, FieldError, type FieldProps } from '~/ui/primitives/field';
import { fieldId, textValue } from '~/ui/primitives/form-state';

/** A small box for hours in a table; its label is there for whoever does not see the table. */
export function CellField(props: Pick<FieldProps, 'form' | 'name' | 'label'>) {
  const field = { ...props, optional: true };
  const { form, name, label } = field;
  const invalid = form.errors[name] ? ' utrecht-textbox--invalid' : '';
  return (
    <div className="lk-cell-field">
      <label className="lk-visually-hidden" htmlFor={fieldId(form, name)}>
        {label}
      </label>
      <input
        {...controlProps(field)}
        className={`utrecht-textbox utrecht-textbox--html-input lk-cell-input${invalid}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={textValue(form, name)}
      />
      <FieldError field={field} />
    </div>
  );
}
