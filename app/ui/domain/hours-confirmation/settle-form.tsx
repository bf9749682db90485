import { disputeOutcomes } from '~/domain/billing/confirmation/confirmation-answer';
import type { LineSource } from '~/domain/billing/ledger/line-source';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';

export function SettleForm({ source, refused }: { source: LineSource; refused: FormState | undefined }) {
  const t = useT('hoursConfirmation');
  const form = refused ?? startForm();
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{
          outcome: t('disputes.choose'),
          right: t(`disputes.right-${source}`),
          reason: t('disputes.why'),
        }}
      />
      <RadioGroup
        form={form}
        name="outcome"
        label={t('disputes.choose')}
        options={disputeOutcomes.map((value) => ({ value, label: t(`disputes.option-${value}`) }))}
      />
      <TextField
        form={form}
        name="right"
        label={t(`disputes.right-${source}`)}
        description={t(`disputes.right-${source}-hint`)}
        inputMode="decimal"
        width="short"
        optional
      />
      <TextArea
        form={form}
        name="reason"
        label={t('disputes.why')}
        description={t('disputes.why-hint')}
        maxLength={300}
      />
      <SubmitRow>
        <Button icon="check">{t('disputes.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
