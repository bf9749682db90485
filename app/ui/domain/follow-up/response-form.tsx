import { responseKinds } from '~/domain/reviews/follow-up/follow-up-words';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';

interface ResponseFormProps {
  form: FormState;
  version: number;
  /** A coordinator writes down what came in writing. */
  inWriting?: boolean;
  back: { readonly to: string; readonly text: string };
}

/** What the commissioner does with one recommendation. */
export function ResponseForm({ form, version, inWriting = false, back }: ResponseFormProps) {
  const t = useT('followUp');
  const labels = {
    response: t(inWriting ? 'answer.response-in-writing' : 'answer.response'),
    ownerFunction: t('answer.owner'),
    dueOn: t('answer.due'),
    explanation: t('answer.explanation'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="response"
        label={labels.response}
        options={responseKinds.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      <TextField
        form={form}
        name="ownerFunction"
        label={labels.ownerFunction}
        description={t('answer.owner-hint')}
        maxLength={120}
        optional
      />
      <DayField form={form} name="dueOn" label={labels.dueOn} description={t('answer.due-hint')} optional />
      <TextArea
        form={form}
        name="explanation"
        label={labels.explanation}
        description={t('answer.explanation-hint')}
        rows={3}
        maxLength={600}
        optional
      />
      <SubmitRow>
        <Button icon="check">{t('answer.save')}</Button>
        <ButtonLink to={back.to} kind="subtle">
          {back.text}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
