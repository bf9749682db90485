import { languages } from '~/domain/accounts/language';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { FileField } from '~/ui/primitives/file-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

const accept = '.pdf,.docx,.pptx,.odt,.odp';

/** A file for a draft, with the language it is in. */
export function FileForm({ form, back }: { form: FormState; back: string }) {
  const t = useT('methodology');
  const labels = { file: t('files.file'), language: t('files.language') };
  return (
    <Section title={t('files.new')}>
      <FormErrorSummary form={form} labels={labels} />
      <Form upload>
        <FileField form={form} name="file" label={labels.file} accept={accept} />
        <RadioGroup
          form={form}
          name="language"
          label={labels.language}
          options={languages.map((language) => ({ value: language, label: t(`file.language.${language}`) }))}
        />
        <SubmitRow>
          <Button icon="add">{t('files.add')}</Button>
          <ButtonLink to={back} kind="subtle">
            {t('form.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Section>
  );
}
