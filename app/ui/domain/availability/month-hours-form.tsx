import { hoursField } from '~/domain/registry/availability/availability-input';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';
import { Button } from '~/ui/primitives/button';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface MonthHoursFormProps {
  months: readonly string[];
  form: FormState;
}

/** Hours per month, written as people in the Netherlands write them. */
export function MonthHoursForm({ months, form }: MonthHoursFormProps) {
  const t = useT('reviewer');
  const shell = useT('shell');
  const language = useLanguage();
  const labels = Object.fromEntries(months.map((month) => [hoursField(month), formatMonth(language, month)]));
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <FieldGroup title={t('availability.hours')} description={t('availability.hours-hint')}>
        <div className="lk-field-grid">
          {months.map((month) => (
            <TextField
              key={month}
              form={form}
              name={hoursField(month)}
              label={formatMonth(language, month)}
              inputMode="decimal"
              width="short"
              suffix={shell('form.hours')}
            />
          ))}
        </div>
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('availability.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
