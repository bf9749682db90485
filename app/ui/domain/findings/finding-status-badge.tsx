import type { FindingStatus } from '~/domain/findings/finding-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<FindingStatus, BadgeTone>> = {
  draft: 'neutral',
  offered: 'accent',
  published: 'ok',
  withdrawn: 'warning',
};

export function FindingStatusBadge({ status }: { status: FindingStatus }) {
  const t = useT('findings');
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
