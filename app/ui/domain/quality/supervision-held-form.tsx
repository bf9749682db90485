import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface SupervisionHeldFormProps {
  form: FormState;
  version: number;
  reference: string;
}

/** When a session was held, how long, and whether everybody was there; nothing of what was said. */
export function SupervisionHeldForm({ form, version, reference }: SupervisionHeldFormProps) {
  const t = useT('quality');
  const labels = {
    heldOn: t('supervision.held-on'),
    minutes: t('supervision.minutes'),
    isComplete: t('supervision.complete'),
  };
  return (
    <Section title={t('supervision.hold-title')}>
      <Form>
        <FormErrorSummary form={form} labels={labels} />
        <HiddenField name="version" value={version} />
        <DayField form={form} name="heldOn" label={labels.heldOn} />
        <TextField
          form={form}
          name="minutes"
          label={labels.minutes}
          width="short"
          inputMode="numeric"
          suffix={t('supervision.unit')}
        />
        <RadioGroup
          form={form}
          name="isComplete"
          label={labels.isComplete}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`supervision.${value}`) }))}
        />
        <SubmitRow>
          <Button icon="check">{t('supervision.hold')}</Button>
          <ButtonLink to={`/reviews/${reference}/supervisie`} kind="subtle">
            {t('supervision.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
    </Section>
  );
}

interface CancelSupervisionProps {
  reference: string;
  sessionId: string;
  version: number;
}

export function CancelSupervision({ reference, sessionId, version }: CancelSupervisionProps) {
  const t = useT('quality');
  return (
    <Section title={t('supervision.cancel-title')}>
      <Paragraph>{t('supervision.cancel-text')}</Paragraph>
      <Form action={`/reviews/${reference}/supervisie/${sessionId}/vervallen`}>
        <HiddenField name="version" value={version} />
        <Button kind="secondary">{t('supervision.cancel')}</Button>
      </Form>
    </Section>
  );
}
