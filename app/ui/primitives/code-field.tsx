import { useT } from '~/i18n/use-t';
import type { FieldProps } from './field';
import { TextField } from './text-field';

/** The six digits from the e-mail; the browser may fill them in by itself. */
export function CodeField(props: FieldProps) {
  const t = useT('shell');
  return (
    <TextField
      {...props}
      description={props.description ?? t('form.code-hint')}
      autoComplete="one-time-code"
      inputMode="numeric"
      width="short"
    />
  );
}
