import { billingRoles } from '~/domain/billing/billing-role';
import type { RateChoices } from '~/domain/billing/rates/rate-on-record';
import { rateSides } from '~/domain/billing/rates/rate-scope';
import { writtenScopes } from '~/domain/billing/rates/written-scope';
import { reviewForms } from '~/domain/registry/review-form';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

const fields = [
  'side',
  'role',
  'scope',
  'reference',
  'personId',
  'employerId',
  'form',
  'rate',
  'validFrom',
] as const;

/** A rate, what it is for, and from which day on. */
export function RateForm({ form, choices }: { form: FormState; choices: RateChoices }) {
  const t = useT('rates');
  const domain = useT('domain');
  const of = (name: (typeof fields)[number]) => ({ form, name, label: t(`field.${name}`) });
  const named = (list: RateChoices['people']) => list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={Object.fromEntries(fields.map((name) => [name, t(`field.${name}`)]))}
      />
      <RadioGroup
        {...of('side')}
        options={rateSides.map((value) => ({ value, label: t(`side.${value}`) }))}
      />
      <RadioGroup
        {...of('role')}
        options={billingRoles.map((value) => ({ value, label: domain(`billingRole.${value}`) }))}
      />
      <RadioGroup
        {...of('scope')}
        description={t('hint.scope')}
        options={writtenScopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      <FieldGroup title={t('form.what')} description={t('form.what-text')}>
        <TextField {...of('reference')} description={t('hint.reference')} width="medium" optional />
        <SelectField {...of('personId')} options={named(choices.people)} optional />
        {choices.employers.length > 0 && (
          <SelectField {...of('employerId')} options={named(choices.employers)} optional />
        )}
        <SelectField
          {...of('form')}
          options={reviewForms.map((value) => ({ value, label: domain(`reviewForm.${value}`) }))}
          optional
        />
      </FieldGroup>
      <TextField {...of('rate')} description={t('hint.rate')} inputMode="decimal" width="short" />
      <DayField {...of('validFrom')} description={t('hint.validFrom')} />
      <SubmitRow>
        <Button icon="check">{t('form.submit')}</Button>
      </SubmitRow>
    </Form>
  );
}
