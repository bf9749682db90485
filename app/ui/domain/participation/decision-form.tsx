import { consentDecisions } from '~/domain/requests/participation/consent-decision';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

/** How it goes on without an organisation, always with the reason. */
export function DecisionForm({ form, version }: { form: FormState; version: number }) {
  const t = useT('participation');
  const domain = useT('domain');
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{ decision: t('decision.choice'), reason: t('decision.reason') }}
      />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="decision"
        label={t('decision.choice')}
        options={consentDecisions.map((value) => ({
          value,
          label: domain(`consentDecision.${value}`),
          description: t(`decision.hint.${value}`),
        }))}
      />
      <TextArea
        form={form}
        name="reason"
        label={t('decision.reason')}
        description={t('decision.reason-hint')}
        maxLength={600}
      />
      <SubmitRow>
        <Button icon="check">{t('decision.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
