import type { Language } from '~/i18n/language';
import { locales, timeZone } from './locale';

const options = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
} as const;
const formats = {
  nl: new Intl.DateTimeFormat(locales.nl, options),
  en: new Intl.DateTimeFormat(locales.en, options),
};

/** An instant on the Dutch clock, with day and time. */
export function formatMoment(language: Language, at: Date | string): string {
  return formats[language].format(typeof at === 'string' ? new Date(at) : at);
}
