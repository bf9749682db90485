import type { Language } from '~/i18n/language';
import { locales } from './locale';

const options = { style: 'currency', currency: 'EUR' } as const;
const formats = {
  nl: new Intl.NumberFormat(locales.nl, options),
  en: new Intl.NumberFormat(locales.en, options),
};

export function formatEuro(language: Language, cents: number): string {
  return formats[language].format(cents / 100);
}
