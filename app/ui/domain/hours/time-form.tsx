import { longestNote, workKinds } from '~/domain/billing/time/work-kind';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HoursField } from '~/ui/primitives/hours-field';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';
import { type AssignmentChoice, AssignmentField } from './assignment-field';

interface TimeFormProps {
  form: FormState;
  assignments: readonly AssignmentChoice[];
  save: string;
  /** Where to go without saving. */
  back?: string;
}

/** One piece of work: which review, what, how long; when and a remark for who wants to. */
export function TimeForm({ form, assignments, save, back }: TimeFormProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const labels = {
    assignment: t('form.assignment'),
    workedOn: t('form.day'),
    kind: t('form.kind'),
    minutes: t('form.hours'),
    beginsAt: t('form.begin'),
    note: t('form.note'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <AssignmentField form={form} name="assignment" label={labels.assignment} assignments={assignments} />
      <div className="lk-field-grid">
        <DayField form={form} name="workedOn" label={labels.workedOn} />
        <SelectField
          form={form}
          name="kind"
          label={labels.kind}
          options={workKinds.map((kind) => ({ value: kind, label: domain(`workKind.${kind}`) }))}
        />
      </div>
      <div className="lk-field-grid">
        <HoursField form={form} name="minutes" label={labels.minutes} description={t('form.hours-hint')} />
        <TextField
          form={form}
          name="beginsAt"
          label={labels.beginsAt}
          description={t('form.begin-hint')}
          width="short"
          optional
        />
      </div>
      <TextField
        form={form}
        name="note"
        label={labels.note}
        description={t('form.note-hint', { count: longestNote })}
        optional
      />
      <SubmitRow>
        <Button icon="check">{save}</Button>
        {back && (
          <ButtonLink to={back} kind="subtle">
            {t('form.back')}
          </ButtonLink>
        )}
      </SubmitRow>
    </Form>
  );
}
