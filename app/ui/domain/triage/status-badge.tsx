import type { RequestStatus } from '~/domain/requests/request-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<RequestStatus, BadgeTone>> = {
  awaiting_mandate: 'warning',
  submitted: 'accent',
  triage: 'info',
  info_needed: 'warning',
  orientation: 'info',
  matching: 'info',
  proposed: 'warning',
  confirmed: 'ok',
  completed: 'ok',
  declined: 'neutral',
  referred: 'neutral',
  withdrawn: 'neutral',
  no_match: 'neutral',
  stopped: 'neutral',
};

export function StatusBadge({ status }: { status: RequestStatus }) {
  const t = useT('domain');
  return <Badge tone={tones[status]}>{t(`requestStatus.${status}`)}</Badge>;
}
