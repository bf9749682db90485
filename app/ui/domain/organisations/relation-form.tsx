import type { OrganisationChoice } from '~/domain/organisations/listed-organisation';
import { organisationRelationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface RelationFormProps {
  form: FormState;
  choices: readonly OrganisationChoice[];
}

export function RelationForm({ form, choices }: RelationFormProps) {
  const t = useT('organisations');
  const domain = useT('domain');
  const labels = {
    kind: t('pages.add-kind'),
    toId: t('pages.add-to'),
    validFrom: t('pages.from'),
    validUntil: t('pages.until'),
  };
  return (
    <Form label={t('pages.add')}>
      <FormErrorSummary form={form} labels={labels} />
      <RadioGroup
        form={form}
        name="kind"
        label={labels.kind}
        options={organisationRelationKinds.map((value) => ({
          value,
          label: domain(`organisationRelationKind.${value}`),
        }))}
      />
      <SelectField
        form={form}
        name="toId"
        label={labels.toId}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayField form={form} name="validFrom" label={labels.validFrom} optional />
      <DayField form={form} name="validUntil" label={labels.validUntil} optional />
      <SubmitRow>
        <Button>{t('pages.add-save')}</Button>
      </SubmitRow>
    </Form>
  );
}
