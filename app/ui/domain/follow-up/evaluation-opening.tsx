import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { DayField } from '~/ui/primitives/day-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextField } from '~/ui/primitives/text-field';

interface EvaluationOpeningProps {
  form: FormState;
  version: number;
  /** A link was handed out already: a new one replaces it. */
  isOpen: boolean;
}

export function EvaluationOpening({ form, version, isOpen }: EvaluationOpeningProps) {
  const t = useT('followUp');
  const labels = { invited: t('evaluation.invited'), closesOn: t('evaluation.closes-on') };
  return (
    <Section title={t(isOpen ? 'evaluation.renew-title' : 'evaluation.open-title')}>
      {isOpen && <Paragraph>{t('evaluation.renew-text')}</Paragraph>}
      <Form>
        <FormErrorSummary form={form} labels={labels} />
        <HiddenField name="version" value={version} />
        <TextField
          form={form}
          name="invited"
          label={labels.invited}
          description={t('evaluation.invited-hint')}
          inputMode="numeric"
          width="short"
        />
        <DayField
          form={form}
          name="closesOn"
          label={labels.closesOn}
          description={t('evaluation.closes-hint')}
        />
        <SubmitRow>
          <Button icon="check">{t('evaluation.make')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
