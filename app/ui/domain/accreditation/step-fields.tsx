import type { AccreditationLevel } from '~/domain/registry/accreditation/accreditation-status';
import {
  isAssessed,
  isGrantStep,
  needsReason,
  rulingReasons,
  stepOutcomes,
  type TrackStep,
} from '~/domain/registry/accreditation/accreditation-step';
import { useT } from '~/i18n/use-t';
import { DayField } from '~/ui/primitives/day-field';
import type { FormState } from '~/ui/primitives/form-state';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SelectField } from '~/ui/primitives/select-field';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';

export function useStepLabels() {
  const t = useT('accreditation');
  return {
    issuedOn: t('day-label'),
    outcome: t('outcome-label'),
    level: t('level-label'),
    validUntil: t('until-label'),
    mentorId: t('mentor-label'),
    issuedBy: t('issued-by-label'),
    reason: t('reason-label'),
    remark: t('remark-label'),
  };
}

interface StepFieldsProps {
  form: FormState;
  step: TrackStep;
  levels: readonly AccreditationLevel[];
  years: number;
  mentors: readonly { readonly personId: string; readonly name: string }[];
}

/** Only what this step needs: an outcome, a level with its end, or a reason. */
export function StepFields({ form, step, levels, years, mentors }: StepFieldsProps) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const labels = useStepLabels();
  const field = (name: keyof typeof labels) => ({ form, name, label: labels[name] });
  return (
    <>
      {isAssessed(step) && (
        <RadioGroup
          {...field('outcome')}
          options={stepOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      )}
      {isGrantStep(step) && (
        <RadioGroup
          {...field('level')}
          options={levels.map((value) => ({ value, label: domain(`level.${value}`) }))}
        />
      )}
      {needsReason(step) && (
        <RadioGroup
          {...field('reason')}
          options={rulingReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
      )}
      <DayField {...field('issuedOn')} />
      {isGrantStep(step) && <DayField {...field('validUntil')} description={t('until-text', { years })} />}
      {mentors.length > 0 && (
        <SelectField
          {...field('mentorId')}
          optional
          description={t('mentor-text')}
          options={mentors.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      )}
      <TextField {...field('issuedBy')} description={t('issued-by-text')} />
      {needsReason(step) && (
        <TextArea {...field('remark')} optional maxLength={600} description={t('remark-text')} />
      )}
    </>
  );
}
