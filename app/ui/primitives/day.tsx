import { useLanguage } from '~/i18n/use-t';
import { formatDay } from '../formats/day';

/** A calendar day `2026-03-01`. */
export function Day({ on, length = 'long' }: { on: string; length?: 'long' | 'short' }) {
  return <time dateTime={on}>{formatDay(useLanguage(), on, length)}</time>;
}
