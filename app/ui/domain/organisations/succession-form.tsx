import type { OrganisationChoice } from '~/domain/organisations/listed-organisation';
import { mostPredecessors, relationTreatments } from '~/domain/organisations/ties/inputs';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface SuccessionFormProps {
  form: FormState;
  organisation: OrganisationChoice;
  choices: readonly OrganisationChoice[];
}

/** Which organisations went up in this one, when, and what becomes of what they had with others. */
export function SuccessionForm({ form, organisation, choices }: SuccessionFormProps) {
  const t = useT('upkeep');
  const { id, name } = organisation;
  const options = choices.map((one) => ({ value: one.id, label: one.name }));
  const fields = Array.from({ length: mostPredecessors }, (_, place) => ({
    name: `predecessorIds[${place}]`,
    label: t('succession.predecessor', { number: place + 1 }),
  }));
  const labels = {
    ...Object.fromEntries(fields.map((field) => [field.name, field.label])),
    onDay: t('succession.day'),
    relations: t('succession.relations'),
  };
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        {fields.map((field, place) => (
          <SelectField
            key={field.name}
            {...field}
            form={form}
            options={options}
            optional={place > 0}
            {...(place > 0 ? { empty: t('succession.none') } : {})}
          />
        ))}
        <DayField form={form} name="onDay" label={labels.onDay} description={t('succession.day-text')} />
        <Checkbox form={form} name="isNew" label={t('succession.is-new', { name })} value="on" optional />
        <RadioGroup
          form={form}
          name="relations"
          label={labels.relations}
          options={relationTreatments.map((value) => ({
            value,
            label: t(`succession.relations-of.${value}`, { name }),
            description: t(`succession.relations-text.${value}`),
          }))}
        />
        <SubmitRow>
          <Button icon="check">{t('succession.save')}</Button>
          <ButtonLink to={`/coordinator/organisaties/${id}`} kind="subtle">
            {t('ties:relation.back', { name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
