import type { Language } from '~/i18n/language';
import { locales } from './locale';

const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const formats = {
  nl: new Intl.DateTimeFormat(locales.nl, options),
  en: new Intl.DateTimeFormat(locales.en, options),
};

/** `2026-11-23` → "23 nov", where the year goes without saying. */
export function formatDayAndMonth(language: Language, day: string): string {
  return formats[language].format(new Date(`${day}T00:00:00Z`));
}
