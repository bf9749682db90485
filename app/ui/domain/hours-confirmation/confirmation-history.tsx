import type { ConfirmationStanding } from '~/domain/billing/confirmation/confirmation-standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { DataTable } from '~/ui/primitives/data-table';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ShownConfirmation {
  readonly id: string;
  readonly sentTo: string;
  readonly askedAt: string;
  readonly answerByOn: string;
  readonly answeredAt: string | null;
  readonly answeredByFunction: string | null;
  readonly disputed: number;
  readonly standing: ConfirmationStanding;
}

/** The evidence: when a payer was asked, through which address, and who answered what. */
export function ConfirmationHistory({ history }: { history: readonly ShownConfirmation[] }) {
  const t = useT('hoursConfirmation');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('ask.caption')}
      captionHidden
      rows={history}
      rowKey={({ id }) => id}
      empty={<Paragraph>{t('ask.history-none')}</Paragraph>}
      columns={[
        { key: 'asked', title: t('ask.asked'), names: true, cell: ({ askedAt }) => <Moment at={askedAt} /> },
        { key: 'to', title: t('ask.sent-to'), cell: ({ sentTo }) => sentTo },
        { key: 'standing', title: t('ask.standing'), cell: answerOf },
        {
          key: 'by',
          title: t('ask.by'),
          cell: ({ answeredAt, answeredByFunction }) =>
            answeredAt === null
              ? t('ask.nobody')
              : t('ask.by-value', {
                  function: answeredByFunction ?? '',
                  moment: formatMoment(language, answeredAt),
                }),
        },
      ]}
    />
  );

  function answerOf({ standing, disputed, answerByOn }: ShownConfirmation): string {
    if (standing === 'open') return t('ask.answer.open', { day: formatDay(language, answerByOn) });
    if (standing === 'lapsed') return t('ask.answer.lapsed');
    return disputed === 0 ? t('ask.answer.right') : t('ask.answer.answered', { count: disputed });
  }
}
