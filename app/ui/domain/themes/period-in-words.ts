import type { Language } from '~/i18n/language';
import { translator } from '~/i18n/translate';

/** "2025" or "2025 tot en met 2027". */
export function periodInWords(
  language: Language,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return translator(language, 'themes')(from === to ? 'year' : 'period', { from, to });
}
