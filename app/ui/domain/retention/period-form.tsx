import { outcomes } from '~/domain/requests/closing/outcome';
import type { RetentionDays } from '~/domain/requests/retention/retention';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, textValue } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

/** How many days the content is kept after each way in which a request can end. */
export function PeriodForm({ form, days }: { form: FormState; days: RetentionDays }) {
  const t = useT('retention');
  const labels = Object.fromEntries(outcomes.map((outcome) => [outcome, t(`periods.${outcome}`)]));
  return (
    <Section title={t('periods.title')}>
      <Paragraph>{t('periods.text')}</Paragraph>
      <Form>
        <FormErrorSummary form={form} labels={labels} />
        <HiddenField name="shown" value={textValue(form, 'shown')} />
        {outcomes.map((outcome) => (
          <TextField
            key={outcome}
            form={form}
            name={outcome}
            label={t(`periods.${outcome}`)}
            description={t('periods.hint', { days: days[outcome] })}
            width="short"
            inputMode="numeric"
            suffix={t('periods.days')}
          />
        ))}
        <SubmitRow>
          <Button>{t('periods.save')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
