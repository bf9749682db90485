import type { PeriodStatus } from '~/domain/billing/periods/period-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMonth } from '~/ui/formats/month';
import { Button } from '~/ui/primitives/button';
import { Checkbox } from '~/ui/primitives/checkbox';
import { DataTable } from '~/ui/primitives/data-table';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import type { FormState } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface CloseMonthProps {
  month: string;
  /** Everybody of whom something in it is not in the books yet. */
  left: readonly { personId: string; name: string; status: PeriodStatus }[];
  form: FormState;
}

/** The oldest open month, who is not done with it, and the button that closes it. */
export function CloseMonth({ month, left, form }: CloseMonthProps) {
  const t = useT('months');
  const domain = useT('domain');
  const language = useLanguage();
  const name = formatMonth(language, month);
  const losesHours = left.some(({ status }) => status !== 'submitted');
  return (
    <>
      <Paragraph>{t(left.length === 0 ? 'ready' : 'not-ready', { month: name })}</Paragraph>
      <DataTable
        caption={t('left')}
        rows={left}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'who', title: t('who'), names: true, cell: (row) => row.name },
          { key: 'status', title: t('status'), cell: ({ status }) => domain(`periodStatus.${status}`) },
          {
            key: 'next',
            title: t('what-next'),
            cell: ({ status }) => t(status === 'submitted' ? 'to-decide' : 'to-hand-in'),
          },
        ]}
        empty={null}
      />
      <Form>
        <FormErrorSummary form={form} labels={{ anyway: t('anyway') }} />
        <HiddenField name="month" value={month} />
        {losesHours && (
          <Checkbox form={form} name="anyway" label={t('anyway')} description={t('anyway-hint')} optional />
        )}
        <SubmitRow>
          <Button icon="lock">{t('submit', { month: name })}</Button>
        </SubmitRow>
      </Form>
    </>
  );
}
