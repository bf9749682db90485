import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface PaymentFormProps {
  number: string;
  restCents: number;
  paidCents: number;
  today: string;
  refused: FormState | undefined;
}

export function PaymentForm({ number, restCents, paidCents, today, refused }: PaymentFormProps) {
  const t = useT('invoices');
  const form =
    refused ??
    startForm({
      direction: restCents < 0 ? 'paid-back' : 'received',
      amount: restCents === 0 ? '' : typedEuro(Math.abs(restCents)),
      paidOn: today,
    });
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{
          direction: t('payment.direction'),
          amount: t('payment.amount'),
          paidOn: t('payment.paid-on'),
        }}
      />
      <HiddenField name="paidCents" value={paidCents} />
      <RadioGroup
        form={form}
        name="direction"
        label={t('payment.direction')}
        options={[
          { value: 'received', label: t('payment.received') },
          { value: 'paid-back', label: t('payment.paid-back'), description: t('payment.paid-back-hint') },
        ]}
      />
      <TextField form={form} name="amount" label={t('payment.amount')} inputMode="decimal" width="short" />
      {form.errors.amount === 'more-than-open' && (
        <Checkbox form={form} name="isMoreKnown" label={t('payment.more')} />
      )}
      <DayField form={form} name="paidOn" label={t('payment.paid-on')} />
      <SubmitRow>
        <Button icon="check">{t('payment.save')}</Button>
        <ButtonLink to={`/penningmeester/facturen/${number}`} kind="subtle" icon="back">
          {t('payment.back', { number })}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}

/** As somebody in the Netherlands types it: `1234,50`. */
function typedEuro(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
