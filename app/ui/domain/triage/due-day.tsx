import type { Expectation } from '~/domain/requests/service-levels/expectation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { Badge } from '~/ui/primitives/badge';

/** The day by which something is expected, and where it stands with that: soon, or late and since how long. */
export function DueDay({ expectation }: { expectation: Expectation }) {
  const t = useT('triage');
  const language = useLanguage();
  const { by, isLate, isSoon, workingDaysLate } = expectation;
  if (by === null) return null;
  const day = formatDay(language, by, 'short');
  return (
    <span className="lk-under">
      {isLate ? t('queue.late-since', { day }) : day}{' '}
      {isLate && (
        <Badge tone="error" icon="clock">
          {workingDaysLate > 0
            ? `${t('queue.late')}: ${t('queue.late-days', { count: workingDaysLate })}`
            : t('queue.late')}
        </Badge>
      )}
      {isSoon && (
        <Badge tone="warning" icon="clock">
          {t('queue.soon')}
        </Badge>
      )}
    </span>
  );
}
