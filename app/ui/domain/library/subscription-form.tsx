import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { EmailField } from '~/ui/primitives/email-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface SubscriptionFormProps {
  form: FormState;
  sectors: readonly { readonly code: string; readonly label: string }[];
}

export function SubscriptionForm({ form, sectors }: SubscriptionFormProps) {
  const t = useT('library');
  const labels = {
    address: t('subscription.address'),
    language: t('subscription.language'),
    sector: t('subscription.sector'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <EmailField form={form} name="address" label={labels.address} />
      <SelectField
        form={form}
        name="sector"
        label={labels.sector}
        empty={t('subscription.every-sector')}
        options={sectors.map(({ code, label }) => ({ value: code, label }))}
        optional
      />
      <SelectField
        form={form}
        name="language"
        label={labels.language}
        empty={null}
        options={[
          { value: 'nl', label: t('subscription.language-nl') },
          { value: 'en', label: t('subscription.language-en') },
        ]}
      />
      <SubmitRow>
        <Button>{t('subscription.send')}</Button>
      </SubmitRow>
    </Form>
  );
}
