import { useLanguage, useT } from '~/i18n/use-t';
import { formatEuro } from '~/ui/formats/euro';
import { Button } from '~/ui/primitives/button';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface PaymentFileFormProps {
  unpaid: readonly { readonly called: string; readonly payeeName: string; readonly totalCents: number }[];
  /** The first day on which the bank can pay. */
  today: string;
  refused: FormState | undefined;
}

export function PaymentFileForm({ unpaid, today, refused }: PaymentFileFormProps) {
  const t = useT('payouts');
  const language = useLanguage();
  const form = refused ?? startForm({ statements: unpaid.map(({ called }) => called), executeOn: today });
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ statements: t('files.choose'), executeOn: t('files.day') }} />
      <CheckboxGroup
        form={form}
        name="statements"
        label={t('files.choose')}
        options={unpaid.map(({ called, payeeName, totalCents }) => ({
          value: called,
          label: t('files.option', {
            number: called,
            payee: payeeName,
            amount: formatEuro(language, totalCents),
          }),
        }))}
      />
      <DayField form={form} name="executeOn" label={t('files.day')} description={t('files.day-hint')} />
      <SubmitRow>
        <Button icon="check">{t('files.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
