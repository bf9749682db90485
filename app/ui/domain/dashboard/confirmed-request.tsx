import type { Minutes } from '~/domain/kernel/minutes';
import type { ReviewForm } from '~/domain/registry/review-form';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import { useLanguage, useT } from '~/i18n/use-t';
import { PayerTable } from '~/ui/domain/payers/payer-table';
import { hasOpenGaps, type ShownPayer } from '~/ui/domain/payers/shown-payer';
import { formatHours } from '~/ui/formats/hours';
import { formatMonth } from '~/ui/formats/month';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ConfirmedRequestProps {
  request: {
    readonly reference: string;
    readonly confirmedAt: string;
    readonly startMonth: string;
    readonly reviewForm: ReviewForm | null;
    readonly reviewers: ReviewerCount;
    readonly minutesPerReviewer: Minutes;
    readonly payers: readonly ShownPayer[];
  };
}

/** Who pays for a confirmed review and what an invoice still needs; what the review is about is not shown. */
export function ConfirmedRequest({ request }: ConfirmedRequestProps) {
  const t = useT('treasurer');
  const domain = useT('domain');
  const language = useLanguage();
  const { reference, payers, reviewers, minutesPerReviewer, reviewForm } = request;
  const isReady = payers.length > 0 && !payers.some(hasOpenGaps);
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
                    count: reviewers,
                    all: formatHours(language, reviewers * minutesPerReviewer),
                    each: formatHours(language, minutesPerReviewer),
                  })
                : t('no-estimate'),
          },
        ]}
      />
      <PayerTable
        caption={t('payers-caption', { reference })}
        payers={payers}
        empty={<Paragraph>{t('no-payers')}</Paragraph>}
      />
    </Card>
  );
}
