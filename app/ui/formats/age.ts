import type { Language } from '~/i18n/language';
import { locales, timeZone } from './locale';

const relative = {
  nl: new Intl.RelativeTimeFormat(locales.nl, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(locales.en, { numeric: 'auto' }),
};
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** Nights between two instants on the Dutch calendar: 23:59 and 00:01 are one day apart. */
export function daysBetween(from: Date | string, until: Date | string): number {
  return (dayNumber(until) - dayNumber(from)) / 86_400_000;
}

function dayNumber(at: Date | string): number {
  return Date.parse(`${isoDay.format(typeof at === 'string' ? new Date(at) : at)}T00:00:00Z`);
}

/** "vandaag", "gisteren", "3 dagen geleden"; days ahead as "over 3 dagen". */
export function formatAge(language: Language, days: number): string {
  return relative[language].format(days === 0 ? 0 : -days, 'day');
}
