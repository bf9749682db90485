import type { Language } from '~/i18n/language';
import type { Translate } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';

export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** From when until when, as far as known; empty when nothing is. */
export function periodText(t: Translate<'ties'>, language: Language, { from, until }: Period): string {
  const say = (day: string) => formatDay(language, day, 'short');
  if (from !== null && until !== null) return t('period.both', { from: say(from), until: say(until) });
  if (from !== null) return t('period.from', { from: say(from) });
  return until === null ? '' : t('period.until', { until: say(until) });
}

/** When organisations became one, where that is known; a merger has no end. */
export function mergedText(t: Translate<'ties'>, language: Language, day: string | null): string {
  return day === null ? '' : t('period.on', { day: formatDay(language, day, 'short') });
}
