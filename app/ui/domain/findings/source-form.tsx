import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { CodeFields, type ShownTaxonomy, useCodeLabels } from './code-fields';

interface SourceFormProps {
  form: FormState;
  taxonomies: readonly ShownTaxonomy[];
  back: string;
}

/** What kind of review findings come from. */
export function SourceForm({ form, taxonomies, back }: SourceFormProps) {
  const t = useT('findings');
  const labels = { year: t('source.year'), ...useCodeLabels(taxonomies) };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <TextField
        form={form}
        name="year"
        label={labels.year}
        description={t('source.year-hint')}
        inputMode="numeric"
        width="short"
      />
      <CodeFields form={form} taxonomies={taxonomies} />
      <SubmitRow>
        <Button icon="check">{t('source.save')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('source.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
