import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface EvaluationWaiverProps {
  form: FormState;
  head: { readonly reference: string; readonly version: number };
}

/** Why participants are not asked. */
export function EvaluationWaiver({ form, head }: EvaluationWaiverProps) {
  const t = useT('followUp');
  const label = t('evaluation.skip-reason');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ reason: label }} />
      <HiddenField name="version" value={head.version} />
      <TextArea form={form} name="reason" label={label} rows={3} maxLength={600} />
      <SubmitRow>
        <Button icon="check">{t('evaluation.skip')}</Button>
        <ButtonLink to={`/reviews/${head.reference}/evaluatie`} kind="subtle">
          {t('evaluation.title')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
