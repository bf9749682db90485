import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { type OptionGroup, SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface MunicipalityChoice {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

interface FactsFormProps {
  form: FormState;
  municipalities: readonly MunicipalityChoice[];
  back: { readonly name: string; readonly to: string };
}

/** What an organisation is and since when. */
export function FactsForm({ form, municipalities, back }: FactsFormProps) {
  const t = useT('upkeep');
  const domain = useT('domain');
  const labels = {
    name: t('facts.name'),
    kind: t('facts.kind'),
    municipalityCode: t('facts.municipality'),
    kvk: t('facts.kvk'),
    oin: t('facts.oin'),
    validFrom: t('facts.valid-from'),
    validUntil: t('facts.valid-until'),
  };
  return (
    <>
      <FormErrorSummary form={form} labels={labels} />
      <Form>
        <TextField form={form} name="name" label={labels.name} />
        <SelectField
          form={form}
          name="kind"
          label={labels.kind}
          options={organisationKinds.map((value) => ({ value, label: domain(`organisationKind.${value}`) }))}
        />
        <SelectField
          form={form}
          name="municipalityCode"
          label={labels.municipalityCode}
          description={t('facts.municipality-text')}
          empty={t('facts.no-municipality')}
          options={byProvince(municipalities)}
          optional
        />
        <TextField form={form} name="kvk" label={labels.kvk} inputMode="numeric" width="medium" optional />
        <TextField form={form} name="oin" label={labels.oin} inputMode="numeric" width="medium" optional />
        <DayField form={form} name="validFrom" label={labels.validFrom} optional />
        <DayField
          form={form}
          name="validUntil"
          label={labels.validUntil}
          description={t('facts.valid-until-text')}
          optional
        />
        <SubmitRow>
          <Button icon="check">{t('facts.save')}</Button>
          <ButtonLink to={back.to} kind="subtle">
            {t('ties:relation.back', { name: back.name })}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}

function byProvince(municipalities: readonly MunicipalityChoice[]): OptionGroup[] {
  const provinces = [...new Set(municipalities.map(({ province }) => province))];
  return provinces.map((label) => ({
    label,
    options: municipalities
      .filter(({ province }) => province === label)
      .map(({ code, name }) => ({ value: code, label: name })),
  }));
}
