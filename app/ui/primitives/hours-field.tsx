import { useT } from '~/i18n/use-t';
import type { FieldProps } from './field';
import { TextField } from './text-field';

/** Hours as people write them, with comma or point; the server turns them into minutes. */
export function HoursField(props: FieldProps) {
  const t = useT('shell');
  return (
    <TextField
      {...props}
      description={props.description ?? t('form.hours-hint')}
      inputMode="decimal"
      width="short"
      suffix={t('form.hours')}
    />
  );
}
