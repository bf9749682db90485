import { useT } from '~/i18n/use-t';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

export type ShownStanding =
  | 'withdrawn'
  | 'not-published'
  | 'current'
  | 'due-soon'
  | 'overdue'
  | 'stepped-back';

const tones: Readonly<Record<ShownStanding, BadgeTone>> = {
  withdrawn: 'neutral',
  'not-published': 'info',
  current: 'ok',
  'due-soon': 'warning',
  overdue: 'error',
  'stepped-back': 'error',
};

export function StandingBadge({ standing }: { standing: ShownStanding }) {
  const t = useT('methodology');
  return <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>;
}
