import type { OrganisationChoice } from '~/domain/organisations/listed-organisation';
import { affiliationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface AffiliationFormProps {
  form: FormState;
  name: string;
  choices: readonly OrganisationChoice[];
  back: string;
  /** What the button says. */
  save: string;
}

/** How somebody is or was tied to an organisation, and from when until when. */
export function AffiliationForm({ form, name, choices, back, save }: AffiliationFormProps) {
  const t = useT('coordinator');
  const domain = useT('domain');
  const labels = {
    kind: t('affiliation.kind', { name }),
    organisationId: t('affiliation.organisation'),
    functionTitle: t('affiliation.function'),
    startsOn: t('affiliation.from'),
    endsOn: t('affiliation.until'),
  };
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <RadioGroup
          form={form}
          name="kind"
          label={labels.kind}
          options={affiliationKinds.map((value) => ({ value, label: domain(`affiliationKind.${value}`) }))}
        />
        <SelectField
          form={form}
          name="organisationId"
          label={labels.organisationId}
          options={choices.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextField form={form} name="functionTitle" label={labels.functionTitle} optional />
        <DayField form={form} name="startsOn" label={labels.startsOn} />
        <DayField
          form={form}
          name="endsOn"
          label={labels.endsOn}
          description={t('affiliation.until-text')}
          optional
        />
        <SubmitRow>
          <Button icon="building">{save}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('accreditation.back', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
