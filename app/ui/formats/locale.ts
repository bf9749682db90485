import type { Language } from '~/i18n/language';

export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export const timeZone = 'Europe/Amsterdam';
