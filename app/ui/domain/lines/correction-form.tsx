import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HoursField } from '~/ui/primitives/hours-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';

/** Other hours or another amount, or nothing, with the reason. */
export function CorrectionForm({ form, source }: { form: FormState; source: 'time' | 'expense' }) {
  const t = useT('lines');
  const labels = {
    outcome: t('form.outcome'),
    hours: t('form.hours'),
    amount: t('form.amount'),
    reason: t('form.reason'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <RadioGroup
        form={form}
        name="outcome"
        label={labels.outcome}
        options={(['other', 'nothing'] as const).map((value) => ({
          value,
          label: t(`form.${source}-${value}`),
        }))}
      />
      {source === 'time' ? (
        <HoursField form={form} name="hours" label={labels.hours} optional />
      ) : (
        <TextField
          form={form}
          name="amount"
          label={labels.amount}
          description={t('form.amount-hint')}
          inputMode="decimal"
          width="short"
          optional
        />
      )}
      <TextArea
        form={form}
        name="reason"
        label={labels.reason}
        description={t('form.reason-hint')}
        maxLength={600}
      />
      <SubmitRow>
        <Button icon="check">{t('form.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
