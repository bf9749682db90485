import { controlProps, Field, type FieldProps } from './field';

interface FileFieldProps extends FieldProps {
  /** What the browser offers first; what a file is, its content says. */
  accept: string;
}

/** One file. A browser does not fill it in again: after a refusal it has to be chosen anew. */
export function FileField(props: FileFieldProps) {
  const invalid = props.form.errors[props.name] ? ' utrecht-textbox--invalid' : '';
  return (
    <Field field={props}>
      <input
        {...controlProps(props)}
        className={`utrecht-textbox utrecht-textbox--html-input lk-input--full${invalid}`}
        type="file"
        accept={props.accept}
      />
    </Field>
  );
}
