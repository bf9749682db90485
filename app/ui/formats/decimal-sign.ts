import type { Language } from '~/i18n/language';

/** What stands before the decimals of a number somebody types. */
export const decimalSigns: Readonly<Record<Language, ',' | '.'>> = { nl: ',', en: '.' };
