import { longestChapter } from '~/domain/annual-reports/chapter';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

/** A chapter in both languages. Whoever goes on after somebody else saved keeps what they typed, and is told. */
export function ChapterForm({ form, year, version }: { form: FormState; year: number; version: number }) {
  const t = useT('annualReport');
  const labels = { bodyNl: t('writing.body-nl'), bodyEn: t('writing.body-en') };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <TextArea
        form={form}
        name="bodyNl"
        label={labels.bodyNl}
        description={t('writing.hint')}
        maxLength={longestChapter}
        rows={14}
        optional
      />
      <TextArea
        form={form}
        name="bodyEn"
        label={labels.bodyEn}
        description={t('writing.hint-en')}
        maxLength={longestChapter}
        rows={10}
        optional
      />
      <SubmitRow>
        <Button>{t('writing.save')}</Button>
        <ButtonLink to={`/coordinator/jaarverslagen/${year}`} kind="subtle">
          {t('edit.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
