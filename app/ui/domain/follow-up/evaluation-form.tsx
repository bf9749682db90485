import { evaluationQuestions } from '~/domain/reviews/follow-up/follow-up-words';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { ScaleGroup } from '~/ui/primitives/scale-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

const scores = ['1', '2', '3', '4', '5'] as const;

/** The five statements of whoever took part. */
export function EvaluationForm({ form }: { form: FormState }) {
  const t = useT('followUp');
  const labels = Object.fromEntries(evaluationQuestions.map((name) => [name, t(`statement.${name}`)]));
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <Paragraph>{t('form.scale')}</Paragraph>
      {evaluationQuestions.map((name) => (
        <ScaleGroup
          key={name}
          form={form}
          name={name}
          label={t(`statement.${name}`)}
          options={scores.map((value) => ({ value, label: value, description: t(`form.score.${value}`) }))}
        />
      ))}
      <Section title={t('form.anonymous-title')}>
        <Paragraph>{t('form.anonymous')}</Paragraph>
      </Section>
      <SubmitRow>
        <Button icon="check">{t('form.send')}</Button>
      </SubmitRow>
    </Form>
  );
}
