import { meetingModes } from '~/domain/registry/expertise';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';

export function SupervisionPlanForm({ form, version }: { form: FormState; version: number }) {
  const t = useT('quality');
  const domain = useT('domain');
  const labels = { plannedOn: t('supervision.planned-on'), mode: t('supervision.mode') };
  return (
    <Section title={t('supervision.plan-title')}>
      <Form>
        <FormErrorSummary form={form} labels={labels} />
        <HiddenField name="version" value={version} />
        <DayField
          form={form}
          name="plannedOn"
          label={labels.plannedOn}
          description={t('supervision.planned-hint')}
        />
        <RadioGroup
          form={form}
          name="mode"
          label={labels.mode}
          options={meetingModes.map((value) => ({ value, label: domain(`meetingMode.${value}`) }))}
        />
        <SubmitRow>
          <Button icon="calendar">{t('supervision.plan')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
