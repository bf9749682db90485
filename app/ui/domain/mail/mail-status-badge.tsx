import type { MailStatus } from '~/domain/notifications/mail-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '../../primitives/badge';

const tones: Readonly<Record<MailStatus, BadgeTone>> = {
  queued: 'info',
  sent: 'ok',
  failed: 'warning',
  'given-up': 'error',
};

export function MailStatusBadge({ status }: { status: MailStatus }) {
  const t = useT('domain');
  return <Badge tone={tones[status]}>{t(`mailStatus.${status}`)}</Badge>;
}
