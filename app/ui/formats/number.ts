import type { Language } from '~/i18n/language';
import { locales } from './locale';

const formats = {
  nl: new Intl.NumberFormat(locales.nl, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 2 }),
};

export function formatNumber(language: Language, value: number): string {
  return formats[language].format(value);
}
