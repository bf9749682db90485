import type { ReviewStatus } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<ReviewStatus, BadgeTone>> = {
  agreeing: 'warning',
  preparing: 'info',
  exploring: 'info',
  dialogue: 'info',
  drafting: 'info',
  commenting: 'info',
  quality_check: 'accent',
  reported: 'ok',
  follow_up: 'ok',
  closed: 'neutral',
  suspended: 'warning',
  stopped: 'neutral',
};

export function ReviewStatusBadge({ status }: { status: ReviewStatus }) {
  const t = useT('review');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
