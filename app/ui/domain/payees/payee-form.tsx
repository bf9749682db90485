import { payeeKinds } from '~/domain/billing/payees/payee-kind';
import { vatTreatments } from '~/domain/reviews/agreement/vat-treatment';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Checkbox } from '~/ui/primitives/checkbox';
import { DayField } from '~/ui/primitives/day-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface PayeeFormProps {
  form: FormState;
  employers: readonly { id: string; name: string }[];
}

const fields = [
  'kind',
  'organisationId',
  'name',
  'addressLine',
  'postalCode',
  'city',
  'iban',
  'kvk',
  'vatNumber',
  'vatTreatment',
  'vatPercentage',
  'exemptReason',
  'contractReference',
  'isSelfBilled',
  'validFrom',
] as const;

/** Who is paid, where to, with which tax, and from which day on. */
export function PayeeForm({ form, employers }: PayeeFormProps) {
  const t = useT('payees');
  const label = (name: (typeof fields)[number]) => t(`field.${name}`);
  const text = (name: 'name' | 'addressLine' | 'city' | 'contractReference' | 'exemptReason') =>
    ({ form, name, label: label(name) }) as const;
  return (
    <Form>
      <FormErrorSummary form={form} labels={Object.fromEntries(fields.map((name) => [name, label(name)]))} />
      <FieldGroup title={t('form.who')}>
        <RadioGroup
          form={form}
          name="kind"
          label={label('kind')}
          options={payeeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        {employers.length > 0 && (
          <SelectField
            form={form}
            name="organisationId"
            label={label('organisationId')}
            description={t('hint.organisationId')}
            options={employers.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
        )}
        <TextField {...text('name')} description={t('hint.name')} />
        <TextField {...text('addressLine')} description={t('hint.addressLine')} />
        <TextField form={form} name="postalCode" label={label('postalCode')} width="short" />
        <TextField {...text('city')} width="medium" />
      </FieldGroup>
      <FieldGroup title={t('form.where')}>
        <TextField
          form={form}
          name="iban"
          label={label('iban')}
          description={t('hint.iban')}
          width="medium"
        />
        <TextField
          form={form}
          name="kvk"
          label={label('kvk')}
          description={t('hint.kvk')}
          inputMode="numeric"
          width="short"
          optional
        />
        <TextField
          form={form}
          name="vatNumber"
          label={label('vatNumber')}
          description={t('hint.vatNumber')}
          width="medium"
          optional
        />
        <TextField {...text('contractReference')} description={t('hint.contractReference')} optional />
      </FieldGroup>
      <FieldGroup title={t('form.vat')} description={t('hint.vatTreatment')}>
        <RadioGroup
          form={form}
          name="vatTreatment"
          label={label('vatTreatment')}
          options={vatTreatments.map((value) => ({ value, label: t(`vat.${value}`) }))}
        />
        <TextField
          form={form}
          name="vatPercentage"
          label={label('vatPercentage')}
          description={t('hint.vatPercentage')}
          inputMode="decimal"
          width="short"
          suffix="%"
          optional
        />
        <TextField {...text('exemptReason')} description={t('hint.exemptReason')} optional />
      </FieldGroup>
      <FieldGroup title={t('form.agreement')}>
        <Checkbox
          form={form}
          name="isSelfBilled"
          label={label('isSelfBilled')}
          description={t('hint.isSelfBilled')}
          optional
        />
        <DayField form={form} name="validFrom" label={label('validFrom')} description={t('hint.validFrom')} />
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('form.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
