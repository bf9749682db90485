import type { Language } from '~/i18n/language';
import { formatHours } from './hours';
import { locales } from './locale';

/** Where money hangs on it: "7,5 uur", and "0:50 uur" for what is no whole hundredth of an hour. */
export function formatExactHours(language: Language, minutes: number): string {
  if (minutes % 3 === 0) return formatHours(language, minutes);
  const whole = Math.abs(minutes);
  const hours = Math.floor(whole / 60).toLocaleString(locales[language]);
  const clock = `${minutes < 0 ? '-' : ''}${hours}:${String(whole % 60).padStart(2, '0')}`;
  return language === 'nl' ? `${clock} uur` : `${clock} hours`;
}
