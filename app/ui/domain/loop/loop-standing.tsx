import type { LoopStage, LoopStep } from '~/domain/reviews/loop/recommendation-standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge, type BadgeTone } from '~/ui/primitives/badge';

export interface ShownStanding {
  readonly stage: LoopStage;
  readonly next: LoopStep | null;
  readonly by: string | null;
  readonly isOverdue: boolean;
}

const tones: Readonly<Record<LoopStage, BadgeTone>> = {
  listed: 'neutral',
  open: 'warning',
  answered: 'info',
  assessed: 'info',
  'effect-seen': 'info',
  closed: 'ok',
};

/** How far a recommendation is, and whether its day has passed. */
export function StandingBadge({ stage, isOverdue }: Pick<ShownStanding, 'stage' | 'isOverdue'>) {
  const t = useT('loop');
  return (
    <>
      <Badge tone={tones[stage]}>{t(`stage.${stage}`)}</Badge>
      {isOverdue && (
        <>
          {' '}
          <Badge tone="error">{t('overdue')}</Badge>
        </>
      )}
    </>
  );
}

/** What is asked next and of whom, in a sentence. */
export function useNextWords(): (standing: ShownStanding) => string {
  const t = useT('loop');
  const language = useLanguage();
  return ({ stage, next, by, isOverdue }) => {
    if (next === null || by === null) return t(stage === 'closed' ? 'next.none' : 'next.listed');
    return t(`${isOverdue ? 'late' : 'next'}.${next}`, { day: formatDay(language, by) });
  };
}
