import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import type { Option } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface ClosingFormProps {
  form: FormState;
  version: number;
  /** Why, or to whom: one of a closed list. */
  choice: { readonly name: string; readonly label: string; readonly options: readonly Option[] };
  explanation: { readonly label: string; readonly hint: string };
  send: string;
}

/** Ends a request: a reason that is counted, and words for the requester. */
export function ClosingForm({ form, version, choice, explanation, send }: ClosingFormProps) {
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{ [choice.name]: choice.label, explanation: explanation.label }}
      />
      <HiddenField name="version" value={version} />
      <RadioGroup form={form} name={choice.name} label={choice.label} options={choice.options} />
      <TextArea
        form={form}
        name="explanation"
        label={explanation.label}
        description={explanation.hint}
        maxLength={1000}
      />
      <SubmitRow>
        <Button kind="danger">{send}</Button>
      </SubmitRow>
    </Form>
  );
}
