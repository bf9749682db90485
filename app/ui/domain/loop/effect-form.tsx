import { effectGrounds, effectOutcomes } from '~/domain/reviews/loop/loop-words';
import { useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface EffectFormProps {
  form: FormState;
  version: number;
  back: { readonly to: string; readonly text: string };
}

/** Whether what was done made a difference. */
export function EffectForm({ form, version, back }: EffectFormProps) {
  const t = useT('loop');
  const labels = {
    lookedAt: t('check.looked'),
    outcome: t('check.outcome'),
    nextOn: t('check.next'),
    isFinal: t('check.final'),
    remark: t('check.remark'),
  };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="lookedAt"
        label={labels.lookedAt}
        options={effectGrounds.map((value) => ({ value, label: capitalised(t(`lookedAt.${value}`)) }))}
      />
      <RadioGroup
        form={form}
        name="outcome"
        label={labels.outcome}
        options={effectOutcomes.map((value) => ({ value, label: capitalised(t(`outcome.${value}`)) }))}
      />
      <DayField form={form} name="nextOn" label={labels.nextOn} description={t('check.next-hint')} optional />
      <Checkbox form={form} name="isFinal" label={labels.isFinal} optional />
      <TextArea
        form={form}
        name="remark"
        label={labels.remark}
        description={t('check.remark-hint')}
        rows={3}
        maxLength={300}
        optional
      />
      <SubmitRow>
        <Button icon="check">{t('check.save')}</Button>
        <ButtonLink to={back.to} kind="subtle">
          {back.text}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
