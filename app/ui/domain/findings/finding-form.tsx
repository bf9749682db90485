import { longestWords } from '~/domain/findings/writing/inputs';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';
import { CodeFields, type ShownTaxonomy, useCodeLabels } from './code-fields';

const longTexts = ['pattern', 'wider', 'wentWell', 'considerations'] as const;

interface FindingFormProps {
  form: FormState;
  /** Of the finding as it was; `null` for a new one. */
  version: number | null;
  taxonomies: readonly ShownTaxonomy[];
  back: string;
}

/** The words of a finding, field by field with what belongs there, and how it is classified. */
export function FindingForm({ form, version, taxonomies, back }: FindingFormProps) {
  const t = useT('findings');
  const labels = {
    title: t('form.title'),
    pattern: t('form.pattern'),
    wider: t('form.wider'),
    wentWell: t('form.wentWell'),
    considerations: t('form.considerations'),
    ...useCodeLabels(taxonomies),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      {version !== null && <HiddenField name="version" value={version} />}
      <Alert kind="warning" title={t('form.warn-title')}>
        {t('form.warn')}
      </Alert>
      <TextField form={form} name="title" label={labels.title} description={t('form.title-hint')} />
      {longTexts.map((name) => (
        <TextArea
          key={name}
          form={form}
          name={name}
          label={labels[name]}
          description={t(`form.${name}-hint`)}
          maxLength={longestWords[name]}
          rows={name === 'pattern' ? 8 : 5}
          optional={name !== 'pattern'}
        />
      ))}
      <Section title={t('form.codes')}>
        <Paragraph>{t('form.codes-text')}</Paragraph>
        <CodeFields form={form} taxonomies={taxonomies} />
      </Section>
      <SubmitRow>
        <Button icon="check">{t('form.save')}</Button>
        <ButtonLink to={back} kind="subtle">
          {t('form.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
