import type { GateStanding } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<GateStanding, BadgeTone>> = {
  open: 'neutral',
  waiting: 'accent',
  approved: 'ok',
  approved_with_remarks: 'ok',
  back: 'warning',
};

export function StandingBadge({ standing }: { standing: GateStanding }) {
  const t = useT('quality');
  return <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>;
}
