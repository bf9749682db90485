import { type ReviewForm, reviewForms, type WantedForm } from '~/domain/registry/review-form';
import { type ReviewerCount, reviewerCounts } from '~/domain/requests/reviewer-count';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { HoursField } from '~/ui/primitives/hours-field';
import { MonthField } from '~/ui/primitives/month-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface Chosen {
  readonly reviewForm: ReviewForm | null;
  readonly wantedForm: WantedForm;
  readonly reviewers: ReviewerCount;
  readonly minutesPerReviewer: number | null;
  readonly months: number | null;
  readonly startMonth: string;
  readonly wantsTrainee: boolean;
  readonly orientationHeld: boolean;
  readonly startMonths: readonly string[];
}

interface FormChoiceProps {
  chosen: Chosen;
  version: number;
  /** What was typed and refused; without it the form starts from what is chosen now. */
  refused: FormState | undefined;
}

/** Form and size of the review, as agreed in the orientation talk. */
export function FormChoice({ chosen, version, refused }: FormChoiceProps) {
  const t = useT('triage');
  const domain = useT('domain');
  const language = useLanguage();
  const { minutesPerReviewer } = chosen;
  const form =
    refused ??
    startForm({
      form: chosen.reviewForm ?? chosen.wantedForm,
      reviewers: String(chosen.reviewers),
      hoursPerReviewer: minutesPerReviewer === null ? '' : formatNumber(language, minutesPerReviewer / 60),
      months: chosen.months === null ? '' : String(chosen.months),
      startMonth: chosen.startMonth,
      wantsTrainee: chosen.wantsTrainee ? 'on' : '',
    });
  if (!chosen.orientationHeld) return <Alert kind="warning">{t('form-choice.not-held')}</Alert>;
  return (
    <Form>
      <FormErrorSummary
        form={form}
        labels={{
          form: t('form-choice.form'),
          reviewers: t('form-choice.reviewers'),
          hoursPerReviewer: t('form-choice.hours'),
          months: t('form-choice.months'),
          startMonth: t('form-choice.start'),
          wantsTrainee: t('form-choice.trainee'),
        }}
      />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="form"
        label={t('form-choice.form')}
        options={reviewForms.map((value) => ({
          value,
          label: domain(`reviewForm.${value}`),
          description: t(`form-choice.about.${value}`),
        }))}
      />
      <RadioGroup
        form={form}
        name="reviewers"
        label={t('form-choice.reviewers')}
        description={t('form-choice.reviewers-hint')}
        options={reviewerCounts.map((value) => ({
          value: String(value),
          label: t(`form-choice.reviewers-${value}`),
        }))}
      />
      <HoursField
        form={form}
        name="hoursPerReviewer"
        label={t('form-choice.hours')}
        description={t('form-choice.hours-hint')}
      />
      <TextField
        form={form}
        name="months"
        label={t('form-choice.months')}
        inputMode="numeric"
        width="short"
      />
      <MonthField form={form} name="startMonth" label={t('form-choice.start')} months={chosen.startMonths} />
      <Checkbox form={form} name="wantsTrainee" label={t('form-choice.trainee')} value="on" optional />
      <SubmitRow>
        <Button icon="check">{t('form-choice.send')}</Button>
      </SubmitRow>
    </Form>
  );
}
