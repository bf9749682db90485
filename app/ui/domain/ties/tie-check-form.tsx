import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { TextField } from '~/ui/primitives/text-field';

export interface TieCheckChoice {
  readonly id: string;
  readonly name: string;
}

interface TieCheckFormProps {
  form: FormState;
  /** Those the typed name may mean, when it is not clear. */
  people: readonly TieCheckChoice[];
  organisations: readonly TieCheckChoice[];
}

/** Asks for a person, an organisation and a day; where a name means several, which of them. */
export function TieCheckForm({ form, people, organisations }: TieCheckFormProps) {
  const t = useT('ties');
  const labels = {
    wie: t('check.person'),
    persoon: t('check.which-person'),
    wat: t('check.organisation'),
    organisatie: t('check.which-organisation'),
    dag: t('check.day'),
  };
  const options = (choices: readonly TieCheckChoice[]) =>
    choices.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form method="get" action="/coordinator/banden" search label={t('check.form')}>
      <FormErrorSummary form={form} labels={labels} />
      {people.length > 0 ? (
        <>
          <HiddenField name="wie" value={String(form.values.wie ?? '')} />
          <RadioGroup form={form} name="persoon" label={labels.persoon} options={options(people)} />
        </>
      ) : (
        <TextField form={form} name="wie" label={labels.wie} description={t('check.person-hint')} />
      )}
      {organisations.length > 0 ? (
        <>
          <HiddenField name="wat" value={String(form.values.wat ?? '')} />
          <RadioGroup
            form={form}
            name="organisatie"
            label={labels.organisatie}
            options={options(organisations)}
          />
        </>
      ) : (
        <TextField form={form} name="wat" label={labels.wat} description={t('check.organisation-hint')} />
      )}
      <DayField form={form} name="dag" label={labels.dag} />
      <div className="lk-actions">
        <Button icon="search">{t('check.go')}</Button>
        <ButtonLink to="/coordinator/banden" kind="subtle">
          {t('check.other')}
        </ButtonLink>
      </div>
    </Form>
  );
}
