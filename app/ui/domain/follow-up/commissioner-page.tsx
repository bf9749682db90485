import type { ReactNode } from 'react';
import type { ReviewStatus } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { ReviewStatusBadge } from '~/ui/domain/review/review-status-badge';
import { Page } from '~/ui/layout/page';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';

interface CommissionerPageProps {
  review: { readonly reference: string; readonly status: ReviewStatus };
  title: string;
  lead: string;
  /** False when the review is in a state in which this cannot be done. */
  isPossible: boolean;
  children: ReactNode;
}

/** A page on which the commissioner does one thing in their review. */
export function CommissionerPage({ review, title, lead, isPossible, children }: CommissionerPageProps) {
  const t = useT('followUp');
  const words = useT('review');
  const room = `/aanvraag/${review.reference}/leerreview`;
  return (
    <Page
      title={title}
      lead={isPossible ? lead : undefined}
      width="text"
      aside={<ReviewStatusBadge status={review.status} />}
      breadcrumbs={[{ title: words('room.title', { reference: review.reference }), to: room }]}
    >
      {!isPossible && (
        <Alert kind="info" title={words('not-now.title')}>
          {words('not-now.text')}
        </Alert>
      )}
      {isPossible && children}
      {!isPossible && (
        <div className="lk-actions">
          <ButtonLink to={room}>{t('commissioner.back')}</ButtonLink>
        </div>
      )}
    </Page>
  );
}
