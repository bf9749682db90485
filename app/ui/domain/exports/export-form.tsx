import { exportFormats } from '~/domain/billing/exports/export-format';
import type { recentPeriods } from '~/domain/billing/exports/export-period';
import { useLanguage, useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { periodText } from './period-text';

interface ExportFormProps {
  readonly periods: ReturnType<typeof recentPeriods>;
  readonly refused: FormState | undefined;
}

export function ExportForm({ periods, refused }: ExportFormProps) {
  const t = useT('exports');
  const language = useLanguage();
  const form = refused ?? startForm({ period: periods.quarters[0] ?? '', format: 'xlsx' });
  const labels = { period: t('form.period'), format: t('form.format') };
  const optionsOf = (listed: readonly string[]) =>
    listed.map((period) => ({ value: period, label: periodText(t, language, period) }));
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <SelectField
        form={form}
        name="period"
        label={labels.period}
        description={t('form.period-hint')}
        options={[
          { label: t('form.quarters'), options: optionsOf(periods.quarters) },
          { label: t('form.months'), options: optionsOf(periods.months) },
          { label: t('form.years'), options: optionsOf(periods.years) },
        ]}
      />
      <RadioGroup
        form={form}
        name="format"
        label={labels.format}
        options={exportFormats.map((format) => ({
          value: format,
          label: t(`format.${format}`),
          description: t(`format-hint.${format}`),
        }))}
      />
      <SubmitRow>
        <Button icon="file">{t('form.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
