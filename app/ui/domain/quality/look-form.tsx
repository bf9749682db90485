import { checkAnswers, type ScorerPlace, verdicts } from '~/domain/reviews/quality/gate';
import { answerField, remarkField } from '~/domain/reviews/quality/verdict-rules';
import { useLanguage, useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface LookFormProps {
  form: FormState;
  version: number;
  look: {
    readonly id: string;
    readonly place: ScorerPlace;
    readonly checklistId: string;
    readonly items: readonly {
      readonly id: string;
      readonly position: number;
      readonly textNl: string;
      readonly textEn: string;
    }[];
  };
  /** Two look at this gate, apart from each other. */
  isBlind: boolean;
}

/** The list of a gate to fill in: kept to go on later, or handed in for good. */
export function LookForm({ form, version, look, isBlind }: LookFormProps) {
  const t = useT('quality');
  const language = useLanguage();
  const labels = Object.fromEntries(
    look.items.flatMap(({ position }) => [
      [answerField(position), t('form.answer', { position })],
      [remarkField(position), t('form.remark', { position })],
    ]),
  );
  return (
    <Section title={t('form.title')}>
      {isBlind && (
        <Alert kind="info">
          {t('form.blind')} {look.place === 'second' && t('form.second')}
        </Alert>
      )}
      <Paragraph>{t('form.hint')}</Paragraph>
      <Form>
        <FormErrorSummary
          form={form}
          labels={{ ...labels, verdict: t('form.verdict'), remarks: t('form.remarks') }}
        />
        <HiddenField name="version" value={version} />
        <HiddenField name="roundId" value={look.id} />
        <HiddenField name="checklistId" value={look.checklistId} />
        {look.items.map(({ id, position, textNl, textEn }) => (
          <FieldGroup key={id} title={`${position}. ${language === 'nl' ? textNl : textEn}`}>
            <RadioGroup
              form={form}
              name={answerField(position)}
              label={t('form.answer', { position })}
              columns
              options={checkAnswers.map((value) => ({ value, label: t(`answer.${value}`) }))}
            />
            <TextArea
              form={form}
              name={remarkField(position)}
              label={t('form.remark', { position })}
              rows={2}
              optional
            />
          </FieldGroup>
        ))}
        <RadioGroup
          form={form}
          name="verdict"
          label={t('form.verdict')}
          description={t('form.verdict-hint')}
          options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        />
        <TextArea
          form={form}
          name="remarks"
          label={t('form.remarks')}
          description={t('form.remarks-hint')}
          maxLength={2000}
          rows={6}
          optional
        />
        <Paragraph>{t('form.submit-hint')}</Paragraph>
        <SubmitRow>
          <Button kind="secondary">{t('form.keep')}</Button>
          <Button icon="check" name="finish" value="yes">
            {t('form.submit')}
          </Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
