import { eInvoiceProfiles } from '~/domain/billing/invoices/invoice-kind';
import { accountFields, vatCodeFields } from '~/domain/billing/settings/settings-inputs';
import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { EmailField } from '~/ui/primitives/email-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

const identity = [
  'name',
  'addressLine',
  'postalCode',
  'city',
  'email',
  'kvk',
  'vatNumber',
  'iban',
  'bic',
] as const;
const terms = [
  'paymentDays',
  'confirmationDays',
  'submitByDay',
  'budgetWarningPercent',
  'kilometre',
] as const;
const vat = ['vatTreatment', 'vatPercentage', 'exemptReason', 'eInvoiceProfile'] as const;
const fields = [...identity, ...vat, ...terms, ...accountFields, ...vatCodeFields] as const;

/** Who the network is, its taxes and terms, and the codes of its books. */
export function SettingsForm({ form, version }: { form: FormState; version: number }) {
  const t = useT('settings');
  const of = (name: (typeof fields)[number]) => ({ form, name, label: t(`field.${name}`) });
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={Object.fromEntries(fields.map((name) => [name, t(`field.${name}`)]))}
      />
      <HiddenField name="version" value={version} />
      <FieldGroup title={t('group.who')} description={t('group.who-text')}>
        <TextField {...of('name')} />
        <TextField {...of('addressLine')} />
        <TextField {...of('postalCode')} width="short" />
        <TextField {...of('city')} width="medium" />
        <EmailField {...of('email')} />
        <TextField {...of('kvk')} inputMode="numeric" width="short" />
        <TextField {...of('vatNumber')} width="medium" optional />
        <TextField {...of('iban')} width="medium" />
        <TextField {...of('bic')} width="short" optional />
      </FieldGroup>
      <FieldGroup title={t('group.vat')} description={t('group.vat-text')}>
        <RadioGroup
          {...of('vatTreatment')}
          options={vatTreatments.map((value) => ({ value, label: t(`vat.${value}`) }))}
        />
        <TextField
          {...of('vatPercentage')}
          description={t('hint.vatPercentage')}
          inputMode="decimal"
          width="short"
          suffix="%"
          optional
        />
        <TextField {...of('exemptReason')} description={t('hint.exemptReason')} />
        <RadioGroup
          {...of('eInvoiceProfile')}
          options={eInvoiceProfiles.map((value) => ({ value, label: t(`profile.${value}`) }))}
        />
      </FieldGroup>
      <FieldGroup title={t('group.terms')}>
        {terms.map((name) => (
          <TextField
            key={name}
            {...of(name)}
            description={t(`hint.${name}`)}
            inputMode={name === 'kilometre' ? 'decimal' : 'numeric'}
            width="short"
          />
        ))}
      </FieldGroup>
      <FieldGroup title={t('group.accounts')} description={t('group.accounts-text')}>
        {[...accountFields, ...vatCodeFields].map((name) => (
          <TextField key={name} {...of(name)} width="short" />
        ))}
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
