import type { PlannedGap } from '~/domain/matching/planning/planned-part';
import { useT } from '~/i18n/use-t';
import { RelaxationList } from './relaxation-list';

/** Why a plan has nobody for a request, and the smallest thing that would help. */
export function GapNotice({ gap: { ground, relaxations } }: { gap: PlannedGap }) {
  const t = useT('planning');
  return (
    <>
      {t(`gap.${ground}`)}{' '}
      {relaxations.length === 0 ? (
        t('gap.nothing')
      ) : (
        <>
          {t('gap.smallest')}
          <RelaxationList relaxations={relaxations} />
        </>
      )}
    </>
  );
}
