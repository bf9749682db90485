import type { Minutes } from '~/domain/kernel/minutes';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { InvoiceGap } from '~/domain/requests/invoice-readiness';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatHours } from '~/ui/formats/hours';
import { formatList } from '~/ui/formats/list';
import { formatMonth } from '~/ui/formats/month';
import { formatNumber } from '~/ui/formats/number';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { DataTable } from '~/ui/primitives/data-table';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ConfirmedRequestProps {
  request: {
    readonly reference: string;
    readonly confirmedAt: string;
    readonly startMonth: string;
    readonly reviewForm: ReviewForm | null;
    readonly minutesPerReviewer: Minutes;
    readonly payers: readonly {
      readonly id: string;
      readonly name: string;
      readonly shareBasisPoints: number;
      readonly gaps: readonly InvoiceGap[];
    }[];
  };
}

/** Who pays for a confirmed review and what an invoice still needs; what the review is about is not shown. */
export function ConfirmedRequest({ request }: ConfirmedRequestProps) {
  const t = useT('treasurer');
  const domain = useT('domain');
  const language = useLanguage();
  const { reference, payers, minutesPerReviewer, reviewForm } = request;
  const isReady = payers.length > 0 && payers.every(({ gaps }) => gaps.length === 0);
  return (
    <Card
      title={reference}
      aside={<Badge tone={isReady ? 'ok' : 'warning'}>{t(isReady ? 'ready' : 'not-ready')}</Badge>}
    >
      <DescriptionList
        items={[
          { term: t('confirmed-on'), value: <Moment at={request.confirmedAt} /> },
          { term: t('start'), value: formatMonth(language, request.startMonth) },
          ...(reviewForm ? [{ term: t('form'), value: domain(`reviewForm.${reviewForm}`) }] : []),
          {
            term: t('estimate'),
            value:
              minutesPerReviewer > 0
                ? t('estimate-value', {
                    pair: formatHours(language, 2 * minutesPerReviewer),
                    each: formatHours(language, minutesPerReviewer),
                  })
                : t('no-estimate'),
          },
        ]}
      />
      <DataTable
        caption={t('payers-caption', { reference })}
        captionHidden
        rows={payers}
        rowKey={({ id }) => id}
        empty={<Paragraph>{t('no-payers')}</Paragraph>}
        columns={[
          { key: 'name', title: t('payer'), names: true, cell: ({ name }) => name },
          {
            key: 'share',
            title: t('share'),
            numeric: true,
            cell: ({ shareBasisPoints }) => `${formatNumber(language, shareBasisPoints / 100)} %`,
          },
          {
            key: 'missing',
            title: t('missing'),
            cell: ({ gaps }) =>
              gaps.length > 0
                ? formatList(
                    language,
                    gaps.map((gap) => t(`gap.${gap}`)),
                  )
                : t('complete'),
          },
        ]}
      />
    </Card>
  );
}
