import type { Language } from '~/i18n/language';
import { locales } from './locale';

const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formats = {
  nl: new Intl.DateTimeFormat(locales.nl, options),
  en: new Intl.DateTimeFormat(locales.en, options),
};

/** `2026-03` → "maart 2026". */
export function formatMonth(language: Language, month: string): string {
  return formats[language].format(new Date(`${month}-01T00:00:00Z`));
}
