import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface CorrectionFormProps {
  form: FormState;
  year: number;
  version: number;
  /** The edition that begins. */
  edition: number;
}

export function CorrectionForm({ form, year, version, edition }: CorrectionFormProps) {
  const t = useT('annualReport');
  const labels = {
    noteNl: t('correction.note-nl'),
    noteEn: t('correction.note-en'),
    countsAgain: t('correction.counts-again'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <TextArea
        form={form}
        name="noteNl"
        label={labels.noteNl}
        description={t('correction.note-hint')}
        maxLength={600}
      />
      <TextArea form={form} name="noteEn" label={labels.noteEn} maxLength={600} optional />
      <Checkbox
        form={form}
        name="countsAgain"
        label={labels.countsAgain}
        description={t('correction.counts-hint')}
        optional
      />
      <SubmitRow>
        <Button>{t('correction.button', { edition })}</Button>
        <ButtonLink to={`/coordinator/jaarverslagen/${year}`} kind="subtle">
          {t('edit.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
