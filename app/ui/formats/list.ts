import type { Language } from '~/i18n/language';
import { locales } from './locale';

const formats = {
  nl: new Intl.ListFormat(locales.nl, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
};

/** "a, b en c". */
export function formatList(language: Language, items: readonly string[]): string {
  return formats[language].format(items);
}
