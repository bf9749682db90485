import { messageOf } from '~/i18n/message-code';
import { useT } from '~/i18n/use-t';
import { Alert } from './alert';
import { type FormState, fieldId } from './form-state';

interface FormErrorSummaryProps {
  form: FormState;
  /** Field name → label, in the order of the form. A field without a label is not listed. */
  labels: Readonly<Record<string, string>>;
}

/** What needs another look, with a link to each field; nothing when all is well. */
export function FormErrorSummary({ form, labels }: FormErrorSummaryProps) {
  const t = useT('shell');
  const whole = form.errors[''];
  const fields = Object.keys(labels).filter((name) => form.errors[name]);
  if (!whole && fields.length === 0) return null;
  const title =
    fields.length > 0 ? t('form.summary-title', { count: fields.length }) : t('form.summary-general');
  return (
    <Alert kind="error" title={title} id={form.id ? `${form.id}-errors` : 'form-errors'}>
      {whole && <p className="lk-form-error-whole">{messageOf(t, whole)}</p>}
      {fields.length > 0 && (
        <ul className="lk-form-errors">
          {fields.map((name) => (
            <li key={name}>
              <a className="nl-link" href={`#${fieldId(form, name)}`}>
                {labels[name]}
              </a>
              : {messageOf(t, form.errors[name] ?? '')}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
