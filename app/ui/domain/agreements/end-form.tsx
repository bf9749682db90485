import type { ReactNode } from 'react';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface EndFormProps {
  form: FormState;
  reasonLabel: string;
  save: string;
  back: { readonly title: string; readonly to: string };
  /** Names of the fields before the reason, for the summary of what is wrong. */
  labels?: Readonly<Record<string, string>>;
  children?: ReactNode;
}

/** Ends what a coordinator keeps of somebody, never without a reason. */
export function EndForm({ form, reasonLabel, save, back, labels, children }: EndFormProps) {
  return (
    <>
      <FormErrorSummary form={form} labels={{ ...labels, reason: reasonLabel }} />
      <Form>
        {children}
        <TextArea form={form} name="reason" label={reasonLabel} maxLength={600} />
        <SubmitRow>
          <Button icon="check">{save}</Button>
          <ButtonLink to={back.to} kind="subtle">
            {back.title}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </>
  );
}
