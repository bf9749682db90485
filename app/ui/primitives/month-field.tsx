import { useLanguage } from '~/i18n/use-t';
import { formatMonth } from '../formats/month';
import type { FieldProps } from './field';
import { SelectField } from './select-field';

/** One of the given months (`2026-03`), because `input type=month` is missing in some browsers. */
export function MonthField({
  months,
  ...field
}: FieldProps & { months: readonly string[]; empty?: string | null }) {
  const language = useLanguage();
  return (
    <SelectField
      {...field}
      options={months.map((month) => ({ value: month, label: formatMonth(language, month) }))}
    />
  );
}
