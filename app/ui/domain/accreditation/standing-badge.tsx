import type { Standing } from '~/domain/registry/accreditation/standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

const tones: Readonly<Record<Standing['state'], BadgeTone>> = {
  none: 'neutral',
  'not-yet-valid': 'info',
  'in-force': 'ok',
  expired: 'warning',
  suspended: 'warning',
  withdrawn: 'error',
};

/** How an accreditation stands, with its last or first day where it has one. */
export function StandingBadge({ standing }: { standing: Pick<Standing, 'state' | 'untilOn' | 'fromOn'> }) {
  const t = useT('accreditation');
  const language = useLanguage();
  const { state, untilOn, fromOn } = standing;
  const on = untilOn ?? fromOn;
  return <Badge tone={tones[state]}>{t(`state.${state}`, { day: on ? formatDay(language, on) : '' })}</Badge>;
}
