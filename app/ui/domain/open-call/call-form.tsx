import { callAnswers } from '~/domain/matching/open-call/call-answer';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';

/** Three answers in plain words. */
export function CallForm({ form, isAnswered }: { form: FormState; isAnswered: boolean }) {
  const t = useT('call');
  const domain = useT('domain');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ answer: t('answer') }} />
      <RadioGroup
        form={form}
        name="answer"
        label={t('answer')}
        options={callAnswers.map((value) => ({
          value,
          label: domain(`callAnswer.${value}`),
          description: t(`hint.${value}`),
        }))}
      />
      <SubmitRow>
        <Button icon="send">{t(isAnswered ? 'change' : 'send')}</Button>
      </SubmitRow>
    </Form>
  );
}
