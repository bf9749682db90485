import { hasReview, type RequestStatus } from '~/domain/requests/request-status';
import type { Expectation } from '~/domain/requests/service-levels/expectation';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '~/ui/domain/triage/status-badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { useByWhen } from './next-step';

interface OwnRequestCardProps {
  reference: string;
  status: RequestStatus;
  submittedAt: string;
  expectation: Expectation;
}

export function OwnRequestCard({ reference, status, submittedAt, expectation }: OwnRequestCardProps) {
  const t = useT('request');
  const by = useByWhen(expectation);
  return (
    <Card
      title={t('page.title', { reference })}
      to={`/aanvraag/${reference}`}
      level={2}
      aside={<StatusBadge status={status} />}
      tone={expectation.mover === 'requester' ? 'accent' : 'plain'}
      actions={
        hasReview(status, null) && (
          <ButtonLink to={`/aanvraag/${reference}/leerreview`} kind="secondary">
            {t('page.review')}
          </ButtonLink>
        )
      }
    >
      <DescriptionList
        items={[
          { term: t('list.submitted'), value: <Moment at={submittedAt} /> },
          { term: t('mover.label'), value: t(`mover.${expectation.mover}`) },
          { term: t('list.next'), value: t(`next.${expectation.next}`) },
        ]}
      />
      {by && <Paragraph>{by}</Paragraph>}
    </Card>
  );
}
