import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { CodeFields, type ShownTaxonomy, useCodeLabels } from './code-fields';

interface CodesFormProps {
  form: FormState;
  version: number;
  taxonomies: readonly ShownTaxonomy[];
  back: string;
}

/** How a finding is classified, without its words. */
export function CodesForm({ form, version, taxonomies, back }: CodesFormProps) {
  const t = useT('findings');
  return (
    <Form>
      <FormErrorSummary form={form} labels={useCodeLabels(taxonomies)} />
      <HiddenField name="version" value={version} />
      <CodeFields form={form} taxonomies={taxonomies} />
      <SubmitRow>
        <Button icon="check">{t('codes.save')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('form.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
