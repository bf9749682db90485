import type { BillingRole } from '~/domain/billing/billing-role';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { HoursField } from '~/ui/primitives/hours-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { RadioGroup } from '~/ui/primitives/radio-group';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';

interface RaiseFormProps {
  budgets: readonly { readonly role: BillingRole; readonly budgetMinutes: number | null }[];
  refused: FormState | undefined;
}

/** More hours than the quote says, for a role that has a limit. */
export function RaiseForm({ budgets, refused }: RaiseFormProps) {
  const t = useT('booking');
  const domain = useT('domain');
  const limited = budgets.filter(({ budgetMinutes }) => budgetMinutes !== null);
  const form = refused ?? startForm({ role: limited[0]?.role ?? '' });
  const labels = { role: t('raise.for'), minutes: t('raise.hours'), reason: t('raise.reason') };
  return (
    <Section title={t('raise.title')}>
      {limited.length === 0 ? (
        <Paragraph>{t('raise.no-limit')}</Paragraph>
      ) : (
        <>
          <Paragraph>{t('raise.lead')}</Paragraph>
          <Form>
            <FormErrorSummary form={form} labels={labels} />
            <RadioGroup
              form={form}
              name="role"
              label={labels.role}
              options={limited.map(({ role }) => ({ value: role, label: domain(`billingRole.${role}`) }))}
              columns
            />
            <HoursField form={form} name="minutes" label={labels.minutes} />
            <TextArea
              form={form}
              name="reason"
              label={labels.reason}
              description={t('raise.reason-hint')}
              maxLength={600}
              rows={3}
            />
            <SubmitRow>
              <Button icon="check">{t('raise.save')}</Button>
            </SubmitRow>
          </Form>
        </>
      )}
    </Section>
  );
}
