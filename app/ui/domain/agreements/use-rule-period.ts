import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';

interface Period {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** From when until when, in words. */
export function useRulePeriod(): (period: Period) => string {
  const t = useT('agreements');
  const language = useLanguage();
  return ({ startsOn, endsOn }) => {
    const from = formatDay(language, startsOn, 'short');
    return endsOn
      ? t('rule.until', { from, until: formatDay(language, endsOn, 'short') })
      : t('rule.running', { from });
  };
}
