import type { PeriodStatus } from '~/domain/billing/periods/period-status';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<PeriodStatus, BadgeTone>> = {
  open: 'neutral',
  submitted: 'info',
  returned: 'warning',
  approved: 'ok',
};

export function PeriodBadge({ status }: { status: PeriodStatus }) {
  const domain = useT('domain');
  return <Badge tone={tones[status]}>{domain(`periodStatus.${status}`)}</Badge>;
}
