import { assessmentGrounds, assessmentStatuses } from '~/domain/reviews/loop/loop-words';
import { useT } from '~/i18n/use-t';
import { capitalised } from '~/ui/formats/capitalised';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface LookFormProps {
  form: FormState;
  version: number;
  back: { readonly to: string; readonly text: string };
}

/** How far a recommendation came, as the network sees it. */
export function AssessmentForm({ form, version, back }: LookFormProps) {
  const t = useT('loop');
  const labels = { status: t('assess.status'), ground: t('assess.ground'), remark: t('assess.remark') };
  return (
    <Form>
      <FormErrorSummary form={form} labels={labels} />
      <HiddenField name="version" value={version} />
      <RadioGroup
        form={form}
        name="status"
        label={labels.status}
        description={t('assess.status-hint')}
        options={assessmentStatuses.map((value) => ({ value, label: capitalised(t(`status.${value}`)) }))}
      />
      <RadioGroup
        form={form}
        name="ground"
        label={labels.ground}
        options={assessmentGrounds.map((value) => ({ value, label: capitalised(t(`ground.${value}`)) }))}
      />
      <TextArea
        form={form}
        name="remark"
        label={labels.remark}
        description={t('assess.remark-hint')}
        rows={3}
        maxLength={300}
        optional
      />
      <SubmitRow>
        <Button icon="check">{t('assess.save')}</Button>
        <ButtonLink to={back.to} kind="subtle">
          {back.text}
        </ButtonLink>
      </SubmitRow>
    </Form>
  );
}
