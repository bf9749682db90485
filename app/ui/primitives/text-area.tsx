import { useT } from '~/i18n/use-t';
import { controlProps, Field, type FieldProps } from './field';
import { textValue } from './form-state';
import { MarkedText } from './marked-text';

interface TextAreaProps extends FieldProps {
  /** Said beside the field; the server decides, so that nobody loses the end of a pasted text. */
  maxLength?: number;
  rows?: number;
}

export function TextArea({ maxLength, rows = 5, ...field }: TextAreaProps) {
  const t = useT('shell');
  const { form, name } = field;
  const value = textValue(form, name);
  const findings = form.findings?.[name];
  const limit = maxLength ? t('form.max-length', { count: maxLength }) : null;
  const described: FieldProps = {
    ...field,
    description:
      field.description && limit ? (
        <>
          {field.description} {limit}
        </>
      ) : (
        (field.description ?? limit)
      ),
  };
  return (
    <Field field={described}>
      <textarea
        {...controlProps(described)}
        className={`utrecht-textarea utrecht-textarea--html-textarea${form.errors[name] ? ' utrecht-textarea--invalid' : ''}`}
        rows={rows}
        defaultValue={value}
        autoComplete="off"
        spellCheck
      />
      {findings && findings.length > 0 && <MarkedText text={value} findings={findings} />}
    </Field>
  );
}
