import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface RemarkFormProps {
  form: FormState;
  /** What is asked. */
  label: string;
  go: string;
  resourceId: string;
  children?: ReactNode;
}

/** Why somebody does something with a resource, in a few sentences. */
export function RemarkForm({ form, label, go, resourceId, children }: RemarkFormProps) {
  const t = useT('methodology');
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ remark: label }} />
      {children}
      <TextArea form={form} name="remark" label={label} maxLength={600} />
      <SubmitRow>
        <Button>{go}</Button>
        <ButtonLink to={`/methodiek/beheer/${resourceId}`} kind="subtle">
          {t('form.back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
