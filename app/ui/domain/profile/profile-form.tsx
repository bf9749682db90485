import { careDomains, meetingModes, sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { shownFields } from '~/domain/registry/profile/shown-field';
import { reviewForms } from '~/domain/registry/review-form';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Checkbox } from '~/ui/primitives/checkbox';
import { CheckboxGroup } from '~/ui/primitives/checkbox-group';
import { Disclosure } from '~/ui/primitives/disclosure';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { chosenValues, type FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface Place {
  readonly code: string;
  readonly name: string;
}

interface ProfileFormProps {
  form: FormState;
  version: number;
  provinces: readonly Place[];
  youthRegions: readonly Place[];
}

/** The database allows no more. */
const mostReviews = 6;
const longestAbout = 1200;

/** What somebody brings, where they work, and what of it everybody may see. */
export function ProfileForm({ form, version, provinces, youthRegions }: ProfileFormProps) {
  const t = useT('reviewer');
  const domain = useT('domain');
  const labels = Object.fromEntries(
    (['about', 'careDomain', 'themes', 'sectors', 'reviewForms', 'spokenLanguages'] as const).map((name) => [
      name,
      t(`profile.${name}`),
    ]),
  );
  const places = (list: readonly Place[]) => list.map(({ code, name }) => ({ value: code, label: name }));
  const ticks = { form, columns: true, optional: true } as const;
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{ ...labels, maxConcurrentReviews: t('profile.maxConcurrentReviews') }}
      />
      <HiddenField name="version" value={version} />
      <FieldGroup title={t('profile.experience')}>
        <TextArea
          form={form}
          name="about"
          label={t('profile.about')}
          description={t('profile.about-hint')}
          maxLength={longestAbout}
          optional
        />
        <RadioGroup
          form={form}
          name="careDomain"
          label={t('profile.careDomain')}
          columns
          options={careDomains.map((value) => ({ value, label: domain(`careDomain.${value}`) }))}
        />
        <CheckboxGroup
          {...ticks}
          name="themes"
          label={t('profile.themes')}
          options={themes.map((value) => ({ value, label: domain(`theme.${value}`) }))}
        />
        <CheckboxGroup
          {...ticks}
          name="sectors"
          label={t('profile.sectors')}
          options={sectors.map((value) => ({ value, label: domain(`sector.${value}`) }))}
        />
        <CheckboxGroup
          {...ticks}
          name="reviewForms"
          label={t('profile.reviewForms')}
          options={reviewForms.map((value) => ({ value, label: domain(`reviewForm.${value}`) }))}
        />
      </FieldGroup>
      <FieldGroup title={t('profile.where')}>
        <CheckboxGroup
          {...ticks}
          name="spokenLanguages"
          label={t('profile.spokenLanguages')}
          options={spokenLanguages.map((value) => ({ value, label: domain(`spokenLanguage.${value}`) }))}
        />
        <CheckboxGroup
          {...ticks}
          name="meetingModes"
          label={t('profile.meetingModes')}
          options={meetingModes.map((value) => ({ value, label: domain(`meetingMode.${value}`) }))}
        />
        <CheckboxGroup
          {...ticks}
          name="provinceCodes"
          label={t('profile.provinceCodes')}
          options={places(provinces)}
        />
        <Disclosure
          summary={t('profile.youth-regions-summary')}
          open={chosenValues(form, 'youthRegionCodes').length > 0}
        >
          <CheckboxGroup
            {...ticks}
            name="youthRegionCodes"
            label={t('profile.youthRegionCodes')}
            options={places(youthRegions)}
          />
        </Disclosure>
        <SelectField
          form={form}
          name="maxConcurrentReviews"
          label={t('profile.maxConcurrentReviews')}
          description={t('profile.max-hint')}
          empty={null}
          options={Array.from({ length: mostReviews + 1 }, (_, count) => ({
            value: String(count),
            label: String(count),
          }))}
        />
      </FieldGroup>
      <FieldGroup title={t('profile.public')}>
        <Checkbox
          form={form}
          name="isListed"
          label={t('profile.isListed')}
          description={t('profile.listed-hint')}
          optional
        />
        <CheckboxGroup
          {...ticks}
          name="shownFields"
          label={t('profile.shownFields')}
          options={shownFields.map((value) => ({ value, label: domain(`shownField.${value}`) }))}
        />
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('profile.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
