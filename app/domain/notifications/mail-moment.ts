import type { Language } from '../accounts/language';
import type { CalendarDay } from '../kernel/calendar-day';

const options = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
} as const;

const { weekday, day, month } = options;
const dayOptions = { weekday, day, month, timeZone: 'UTC' } as const;

const dayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', dayOptions),
  en: new Intl.DateTimeFormat('en-GB', dayOptions),
};

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** An instant as a mail says it, on the Dutch clock. */
export function mailMoment(language: Language, instant: string): string {
  return formats[language].format(new Date(instant));
}

/** A day as a mail says it. */
export function mailDay(language: Language, day: CalendarDay): string {
  return dayFormats[language].format(new Date(`${day}T00:00:00Z`));
}
