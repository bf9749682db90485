import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface DayFormProps {
  form: FormState;
  version: number;
  name: 'followUpOn' | 'heldOn';
  label: string;
  description?: string;
  submit: string;
}

/** One day of the follow-up: planned, or held. */
export function DayForm({ form, version, name, label, description, submit }: DayFormProps) {
  return (
    <Form>
      <FormErrorSummary form={form} labels={{ [name]: label }} />
      <HiddenField name="version" value={version} />
      <DayField form={form} name={name} label={label} description={description} />
      <SubmitRow>
        <Button icon="calendar">{submit}</Button>
      </SubmitRow>
    </Form>
  );
}
