import { askFrequencies } from '~/domain/registry/availability/ask-frequency';
import { meetingModes, themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { DayField } from '~/ui/primitives/day-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface PreferencesFormProps {
  form: FormState;
  towns: readonly { readonly code: string; readonly name: string }[];
}

/** Limits that hold and wishes that count, each with what it does. */
export function PreferencesForm({ form, towns }: PreferencesFormProps) {
  const t = useT('availability');
  const domain = useT('domain');
  const labels = {
    maxConcurrentReviews: t('preferences.maxConcurrentReviews'),
    atMostOncePer: t('preferences.atMostOncePer'),
    skipUntil: t('preferences.skipUntil'),
    preferredForms: t('preferences.preferredForms'),
    meetingModes: t('preferences.meetingModes'),
    homeMunicipalityCode: t('preferences.homeMunicipalityCode'),
    farthestKilometres: t('preferences.farthestKilometres'),
    ratherNotThemes: t('preferences.ratherNotThemes'),
  };
  const field = (name: keyof typeof labels) => ({ form, name, label: labels[name] });
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <FieldGroup title={t('preferences.limits')} description={t('preferences.limits-text')}>
        <TextField
          {...field('maxConcurrentReviews')}
          description={t('preferences.max-hint')}
          inputMode="numeric"
          width="short"
        />
        <SelectField
          {...field('atMostOncePer')}
          description={t('preferences.frequency-hint')}
          empty={t('preferences.no-limit')}
          options={askFrequencies.map((value) => ({ value, label: domain(`askFrequency.${value}`) }))}
          optional
        />
        <DayField {...field('skipUntil')} description={t('preferences.skip-hint')} optional />
      </FieldGroup>
      <FieldGroup title={t('preferences.wishes')} description={t('preferences.wishes-text')}>
        <CheckboxGroup
          {...field('preferredForms')}
          options={reviewForms.map((value) => ({ value, label: domain(`reviewForm.${value}`) }))}
          columns
          optional
        />
        <CheckboxGroup
          {...field('meetingModes')}
          options={meetingModes.map((value) => ({ value, label: domain(`meetingMode.${value}`) }))}
          columns
          optional
        />
        <CheckboxGroup
          {...field('ratherNotThemes')}
          description={t('preferences.themes-hint')}
          options={themes.map((value) => ({ value, label: domain(`theme.${value}`) }))}
          columns
          optional
        />
      </FieldGroup>
      <FieldGroup title={t('preferences.distance')} description={t('preferences.distance-text')}>
        <SelectField
          {...field('homeMunicipalityCode')}
          empty={t('preferences.no-town')}
          options={towns.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
        <TextField
          {...field('farthestKilometres')}
          inputMode="numeric"
          width="short"
          suffix={t('preferences.kilometres')}
          optional
        />
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('preferences.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
