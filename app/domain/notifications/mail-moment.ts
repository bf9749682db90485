import type { Language } from '../accounts/language';

const options = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
} as const;

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** An instant as a mail says it, on the Dutch clock. */
export function mailMoment(language: Language, instant: string): string {
  return formats[language].format(new Date(instant));
}
