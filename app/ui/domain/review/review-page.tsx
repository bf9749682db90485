import type { ReactNode } from 'react';
import type { ReviewStatus } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { ReviewStatusBadge } from './review-status-badge';

interface ReviewPageProps {
  head: { readonly reference: string; readonly status: ReviewStatus };
  title: string;
  lead?: ReactNode;
  width?: 'text' | 'wide';
  actions?: ReactNode;
  /** False when the review is in a state in which this page has nothing to offer. */
  isPossible?: boolean;
  children: ReactNode;
}

/** A page of one review for whoever works on it, with the way back and the state the review is in now. */
export function ReviewPage(props: ReviewPageProps) {
  const { head, title, lead, width = 'wide', actions, isPossible = true, children } = props;
  const t = useT('review');
  const room = `/reviews/${head.reference}`;
  return (
    <Page
      title={title}
      lead={isPossible ? lead : undefined}
      width={width}
      aside={<ReviewStatusBadge status={head.status} />}
      actions={isPossible ? actions : undefined}
      breadcrumbs={[{ title: t('room.title', { reference: head.reference }), to: room }]}
    >
      {isPossible ? (
        children
      ) : (
        <>
          <Alert kind="info" title={t('not-now.title')}>
            {t('not-now.text')}
          </Alert>
          <div className="lk-actions">
            <ButtonLink to={room}>{t('back')}</ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
