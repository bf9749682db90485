import type { OrganisationChoice } from '~/domain/organisations/listed-organisation';
import { informants, pinnedKinds } from '~/domain/organisations/ties/pinned-kind';
import { useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface PinnedFormProps {
  form: FormState;
  person: { readonly id: string; readonly name: string };
  choices: readonly OrganisationChoice[];
}

/** Of which organisation somebody is not independent, of which kind that is, who said so and when, and why. */
export function PinnedForm({ form, person, choices }: PinnedFormProps) {
  const t = useT('agreements');
  const domain = useT('domain');
  const { name } = person;
  const labels = {
    organisationId: t('pin.organisation'),
    pinnedKind: t('pin.which', { name }),
    informant: t('pin.informant'),
    saidOn: t('pin.said-on'),
    reason: t('pin.reason'),
  };
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <SelectField
          form={form}
          name="organisationId"
          label={labels.organisationId}
          options={choices.map((one) => ({ value: one.id, label: one.name }))}
        />
        <RadioGroup
          form={form}
          name="pinnedKind"
          label={labels.pinnedKind}
          options={pinnedKinds.map((value) => ({ value, label: capitalised(domain(`pinnedKind.${value}`)) }))}
        />
        <RadioGroup
          form={form}
          name="informant"
          label={labels.informant}
          options={informants.map((value) => ({ value, label: capitalised(domain(`informant.${value}`)) }))}
        />
        <DayField form={form} name="saidOn" label={labels.saidOn} />
        <TextArea
          form={form}
          name="reason"
          label={labels.reason}
          description={t('pin.reason-hint')}
          maxLength={600}
        />
        <SubmitRow>
          <Button icon="lock">{t('pin.save')}</Button>
          <ButtonLink to={`/coordinator/mensen/${person.id}/belangen`} kind="subtle">
            {t('pin.title', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
