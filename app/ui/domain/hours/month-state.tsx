import type { PeriodStatus } from '~/domain/billing/periods/period-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Card } from '~/ui/primitives/card';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';

interface MonthStateProps {
  own: {
    readonly month: string;
    readonly status: PeriodStatus;
    readonly submittedAt: string | null;
    readonly comment: string | null;
    readonly isClosed: boolean;
    readonly isOpen: boolean;
  };
  /** The day by which the month is handed in. */
  submitBy: string;
  isEmpty: boolean;
}

/** How a month stands, and the one thing to do about it. */
export function MonthState({ own, submitBy, isEmpty }: MonthStateProps) {
  const { month, status, submittedAt, comment, isClosed, isOpen } = own;
  const t = useT('booking');
  const language = useLanguage();
  const base = `/uren/maand/${month}`;
  if (status === 'approved') return <Alert kind="ok">{t('month.approved')}</Alert>;
  if (status === 'submitted') {
    return (
      <Card title={t('month.submitted-title')} level={2} tone="accent">
        <Paragraph>
          {t('month.submitted', { moment: submittedAt ? formatMoment(language, submittedAt) : '' })}
        </Paragraph>
        <Form action={`${base}/terughalen`}>
          <Button kind="secondary" icon="back">
            {t('month.take-back')}
          </Button>
        </Form>
      </Card>
    );
  }
  if (isClosed) return <Alert kind="info">{t('month.closed')}</Alert>;
  return (
    <>
      {comment && (
        <Alert kind="warning" title={t('month.returned')}>
          {comment}
        </Alert>
      )}
      {isOpen && (
        <Card title={t('month.done-title')} level={2} tone="accent">
          <Paragraph>
            {t(isEmpty ? 'month.done-nothing' : 'month.done-text', { day: formatDay(language, submitBy) })}
          </Paragraph>
          <Form action={`${base}/inlevering`}>
            <Button icon="send">{t('month.done')}</Button>
          </Form>
        </Card>
      )}
    </>
  );
}
