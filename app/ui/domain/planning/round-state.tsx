import type { PlanAim } from '~/domain/matching/planning/plan-aim';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Alert } from '~/ui/primitives/alert';

interface RoundStateProps {
  round: {
    readonly confirmedAim: PlanAim | null;
    readonly confirmedAt: string | null;
    readonly confirmedBy: string | null;
    readonly undoneAt: string | null;
    readonly undoneBy: string | null;
  };
}

/** What came of a round: nothing yet, confirmed, or undone. */
export function RoundState({ round }: RoundStateProps) {
  const t = useT('planning');
  const language = useLanguage();
  const { confirmedAim, confirmedAt, confirmedBy, undoneAt, undoneBy } = round;
  if (!confirmedAt || !confirmedAim) return null;
  if (undoneAt) {
    return (
      <Alert kind="info">
        {t('state.undone', { name: undoneBy ?? '', moment: formatMoment(language, undoneAt) })}
      </Alert>
    );
  }
  return (
    <Alert kind="ok">
      {t('state.confirmed', {
        name: confirmedBy ?? '',
        moment: formatMoment(language, confirmedAt),
        aim: t(`aim.${confirmedAim}`),
      })}
    </Alert>
  );
}
