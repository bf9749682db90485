import { fillFields, hoursField } from '~/domain/registry/availability/availability-input';
import type { YearMonth } from '~/domain/registry/availability/year-ahead';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';
import { Button } from '~/ui/primitives/button';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HoursField } from '~/ui/primitives/hours-field';
import { MonthField } from '~/ui/primitives/month-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { MonthCard } from './month-card';
import { YearLegend } from './year-legend';

interface YearFormProps {
  year: readonly YearMonth[];
  form: FormState;
}

/** The twelve months ahead as one calendar that is also the form, and a row to fill several months at once. */
export function YearForm({ year, form }: YearFormProps) {
  const t = useT('availability');
  const language = useLanguage();
  const months = year.map(({ month }) => month);
  const full = Math.max(0, ...year.map(({ offered, taken }) => Math.max(offered, taken)));
  const labels = {
    ...Object.fromEntries(months.map((month) => [hoursField(month), formatMonth(language, month)])),
    [fillFields.hours]: t('fill.hours'),
    [fillFields.from]: t('fill.from'),
    [fillFields.until]: t('fill.until'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <FieldGroup title={t('calendar.title')} description={t('calendar.hint')}>
        <YearLegend />
        <ol className="lk-year">
          {year.map((month) => (
            <MonthCard key={month.month} month={month} full={full} form={form} />
          ))}
        </ol>
      </FieldGroup>
      <FieldGroup title={t('fill.title')} description={t('fill.hint')}>
        <div className="lk-field-grid">
          <HoursField
            form={form}
            name={fillFields.hours}
            label={t('fill.hours')}
            description={t('fill.each')}
            optional
          />
          <MonthField
            form={form}
            name={fillFields.from}
            label={t('fill.from')}
            months={months}
            empty={null}
          />
          <MonthField
            form={form}
            name={fillFields.until}
            label={t('fill.until')}
            months={months}
            empty={null}
          />
        </div>
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('calendar.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
