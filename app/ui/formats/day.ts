import type { Language } from '~/i18n/language';
import { locales } from './locale';

const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const short = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const formats = {
  long: {
    nl: new Intl.DateTimeFormat(locales.nl, long),
    en: new Intl.DateTimeFormat(locales.en, long),
  },
  short: {
    nl: new Intl.DateTimeFormat(locales.nl, short),
    en: new Intl.DateTimeFormat(locales.en, short),
  },
};

/** A calendar day `2026-03-01` has no time zone: it is the same day for everyone who reads it. */
export function formatDay(language: Language, day: string, length: 'long' | 'short' = 'long'): string {
  return formats[length][language].format(new Date(`${day}T00:00:00Z`));
}
