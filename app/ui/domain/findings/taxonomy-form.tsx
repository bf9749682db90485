import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { TermRows } from './term-rows';

const back = '/coordinator/indelingen';

interface VersionFormProps {
  form: FormState;
  version: number;
  terms: Parameters<typeof TermRows>[0]['known'];
}

/** The next version of a taxonomy. */
export function TaxonomyVersionForm({ form, version, terms }: VersionFormProps) {
  const t = useT('taxonomies');
  return (
    <Form>
      <FormErrorSummary form={form} labels={useTermLabels(form)} />
      <HiddenField name="version" value={version} />
      <TermRows form={form} known={terms} more={3} />
      <SubmitRow>
        <Button icon="check">{t('edit.publish')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}

/** A taxonomy beside those there are. */
export function NewTaxonomyForm({ form }: { form: FormState }) {
  const t = useT('taxonomies');
  const labels = {
    nameNl: t('create.nameNl'),
    nameEn: t('create.nameEn'),
    level: t('create.level'),
    mostTerms: t('create.mostTerms'),
    ...useTermLabels(form),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <TextField form={form} name="nameNl" label={labels.nameNl} />
      <TextField form={form} name="nameEn" label={labels.nameEn} />
      <RadioGroup
        form={form}
        name="level"
        label={labels.level}
        options={(['finding', 'source'] as const).map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      <TextField form={form} name="mostTerms" label={labels.mostTerms} inputMode="numeric" width="short" />
      <TermRows form={form} known={[]} more={6} />
      <SubmitRow>
        <Button icon="check">{t('create.save')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}

/** Only the fields of terms that need another look. */
function useTermLabels(form: FormState): Record<string, string> {
  const t = useT('taxonomies');
  const fields = ['labelNl', 'labelEn', 'explanationNl', 'explanationEn'] as const;
  return Object.fromEntries(
    Object.keys(form.errors).flatMap((name) => {
      const field = fields.find((one) => name.startsWith('terms[') && name.endsWith(`.${one}`));
      return field ? [[name, t(`edit.${field}`)] as const] : [];
    }),
  );
}
