import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

/** Books what is shown above, with the reason that stands on every line. */
export function RerateForm({ form, fingerprint }: { form: FormState; fingerprint: string }) {
  const t = useT('rates');
  return (
    <Section title={t('rerate.confirm')}>
      <Form>
        <FormErrorSummary form={form} labels={{ reason: t('rerate.reason') }} />
        <HiddenField name="fingerprint" value={fingerprint} />
        <TextArea
          form={form}
          name="reason"
          label={t('rerate.reason')}
          description={t('rerate.reason-hint')}
          maxLength={600}
        />
        <SubmitRow>
          <Button icon="check">{t('rerate.submit')}</Button>
        </SubmitRow>
      </Form>
    </Section>
  );
}
