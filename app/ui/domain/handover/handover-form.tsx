import { careDomains } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { dayField } from '~/domain/reviews/handover/handover-path';
import { plannedStatuses } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { EmailField } from '~/ui/primitives/email-field';
import { FieldGroup } from '~/ui/primitives/field-group';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HoursField } from '~/ui/primitives/hours-field';
import { MonthField } from '~/ui/primitives/month-field';
import { SelectField } from '~/ui/primitives/select-field';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';
import { type Places, regionOptions } from '../intake/region-options';
import { SeatFields } from './seat-fields';
import { useHandoverLabels } from './use-handover-labels';

interface HandoverFormProps {
  form: FormState;
  places: Places;
  people: readonly {
    readonly id: string;
    readonly name: string;
    readonly isReviewer: boolean;
    readonly isSupervisor: boolean;
  }[];
  months: readonly string[];
}

/** A review that is already under way: who asked it, who is around it, who sits in it, and where it is. */
export function HandoverForm({ form, places, people, months }: HandoverFormProps) {
  const t = useT('handover');
  const domain = useT('domain');
  const review = useT('review');
  const labels = useHandoverLabels();
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <FieldGroup title={t('group.requester')} description={t('group.requester-hint')}>
        <TextField form={form} name="requesterName" label={labels.requesterName} />
        <EmailField form={form} name="requesterAddress" label={labels.requesterAddress} autoComplete="off" />
        <TextField form={form} name="requesterFunction" label={labels.requesterFunction} />
      </FieldGroup>
      <FieldGroup title={t('group.organisations')} description={t('group.organisations-hint')}>
        <TextField form={form} name="organisation" label={labels.organisation} />
        <TextArea
          form={form}
          name="involved"
          label={labels.involved}
          description={t('involved-hint')}
          rows={4}
        />
      </FieldGroup>
      <FieldGroup title={t('group.review')}>
        <SelectField form={form} name="region" label={labels.region} options={regionOptions(t, places)} />
        <SelectField
          form={form}
          name="careDomain"
          label={labels.careDomain}
          options={careDomains.map((value) => ({ value, label: domain(`careDomain.${value}`) }))}
        />
        <SelectField
          form={form}
          name="form"
          label={labels.form}
          options={reviewForms.map((value) => ({ value, label: domain(`reviewForm.${value}`) }))}
        />
        <HoursField form={form} name="hoursPerReviewer" label={labels.hoursPerReviewer} />
        <MonthField form={form} name="startMonth" label={labels.startMonth} months={months} />
        <TextField form={form} name="months" label={labels.months} width="short" inputMode="numeric" />
        <TextArea
          form={form}
          name="learningQuestion"
          label={labels.learningQuestion}
          description={t('question-hint')}
          maxLength={600}
        />
      </FieldGroup>
      <SeatFields form={form} people={people} labels={labels} />
      <FieldGroup title={t('group.state')} description={t('group.state-hint')}>
        <SelectField
          form={form}
          name="status"
          label={labels.status}
          options={plannedStatuses.map((value) => ({ value, label: review(`status.${value}`) }))}
        />
        {plannedStatuses.map((status) => (
          <DayField
            key={status}
            form={form}
            name={dayField(status)}
            label={labels[dayField(status)]}
            optional
          />
        ))}
      </FieldGroup>
      <TextArea
        form={form}
        name="reason"
        label={labels.reason}
        description={t('reason-hint')}
        maxLength={600}
        rows={3}
        optional
      />
      <SubmitRow>
        <Button icon="check">{t('send')}</Button>
        <ButtonLink to="/coordinator/leerreviews" kind="subtle">
          {t('back')}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
