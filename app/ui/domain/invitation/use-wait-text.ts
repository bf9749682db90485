import type { Mover } from '~/domain/requests/request-lifecycle';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';

export interface WaitFacts {
  readonly mover: Mover;
  readonly by: string | null;
  readonly isLate: boolean;
}

/** Whom somebody who said yes waits for, and until when. */
export function useWaitText(): (wait: WaitFacts) => string {
  const t = useT('invitation');
  const language = useLanguage();
  return ({ mover, by, isLate }) => {
    const whom = mover === 'requester' ? 'commissioner' : 'others';
    const day = by ? formatDay(language, by) : '';
    return t(`wait.${whom}.${isLate ? 'late' : 'by'}`, { day });
  };
}
