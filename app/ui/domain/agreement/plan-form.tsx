import type { PlannedState } from '~/domain/reviews/agreement/plan-against-fact';
import type { PlanDays } from '~/domain/reviews/agreement/step-weights';
import { useLanguage, useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { formatNumber } from '~/ui/formats/number';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { HoursField } from '~/ui/primitives/hours-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface PlanFormProps {
  version: number;
  planning: {
    readonly states: readonly PlannedState[];
    readonly isPlanned: boolean;
    readonly proposal: PlanDays | null;
    readonly supervisionsAgreed: number;
    readonly supervisorMinutes: number | null;
  };
  refused: FormState | undefined;
}

/** A day for every state that is still to be left; the first time it begins with the proposal. */
export function PlanForm({ version, planning, refused }: PlanFormProps) {
  const { states, isPlanned, proposal, supervisionsAgreed, supervisorMinutes } = planning;
  const t = useT('quote');
  const review = useT('review');
  const language = useLanguage();
  const toLeave = states.filter(({ isLeft }) => !isLeft);
  const labels = Object.fromEntries(
    toLeave.map(({ status }) => [status, capitalised(review(`status.${status}`))] as const),
  );
  const form =
    refused ??
    startForm({
      ...Object.fromEntries(
        toLeave.map(({ status, plannedOn }) => [status, plannedOn ?? proposal?.[status] ?? ''] as const),
      ),
      supervisionsAgreed: String(supervisionsAgreed),
      supervisorHours: supervisorMinutes === null ? '' : formatNumber(language, supervisorMinutes / 60),
    });
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{
          ...labels,
          supervisionsAgreed: t('plan.sessions'),
          supervisorHours: t('plan.hours'),
        }}
      />
      {!isPlanned && <Alert kind="info">{t(proposal ? 'plan.proposal' : 'plan.no-proposal')}</Alert>}
      <HiddenField name="version" value={version} />
      <FieldGroup title={t('plan.days-title')} description={t('plan.days-hint')}>
        {toLeave.map(({ status }) => (
          <DayField key={status} form={form} name={status} label={labels[status] ?? ''} />
        ))}
      </FieldGroup>
      <FieldGroup title={t('plan.supervision-title')}>
        <TextField
          form={form}
          name="supervisionsAgreed"
          label={t('plan.sessions')}
          description={t('plan.sessions-hint')}
          inputMode="numeric"
          width="short"
        />
        <HoursField
          form={form}
          name="supervisorHours"
          label={t('plan.hours')}
          description={t('plan.hours-hint')}
          optional
        />
      </FieldGroup>
      <SubmitRow>
        <Button icon="check">{t('plan.save')}</Button>
      </SubmitRow>
    </Form>
  );
}
