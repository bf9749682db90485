import type { ReviewEvent } from '~/domain/reviews/review-lifecycle';
import { mayHaveReason } from '~/domain/reviews/review-moves';
import { stopCosts } from '~/domain/reviews/review-reason';
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

interface MoveFormProps {
  event: ReviewEvent;
  form: FormState;
  head: { readonly reference: string; readonly version: number };
}

/** One move: where it asks a reason, the reason; then yes. */
export function MoveForm({ event, form, head }: MoveFormProps) {
  const t = useT('review');
  const labels = {
    reasonCode: t('move.reason-code'),
    reason: t('move.reason'),
    lookAgainOn: t('move.look-again'),
    costs: t('move.costs'),
  };
  const reasons = mayHaveReason[event];
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={head.version} />
      {reasons && (
        <>
          <RadioGroup
            form={form}
            name="reasonCode"
            label={labels.reasonCode}
            options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
          />
          <TextArea
            form={form}
            name="reason"
            label={labels.reason}
            description={t('move.reason-hint')}
            rows={4}
            maxLength={600}
          />
        </>
      )}
      {event === 'suspend' && (
        <DayField
          form={form}
          name="lookAgainOn"
          label={labels.lookAgainOn}
          description={t('move.look-again-hint')}
        />
      )}
      {event === 'stop' && (
        <RadioGroup
          form={form}
          name="costs"
          label={labels.costs}
          options={stopCosts.map((value) => ({ value, label: t(`costs.${value}`) }))}
        />
      )}
      <SubmitRow>
        <Button {...(event === 'stop' ? { kind: 'danger' as const } : { icon: 'check' as const })}>
          {t(`event.${event}`)}
        </Button>
        <ButtonLink to={`/reviews/${head.reference}`} kind="subtle">
          {t('back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
