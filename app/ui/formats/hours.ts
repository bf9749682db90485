import type { Language } from '~/i18n/language';
import { formatNumber } from './number';

/** 450 minutes → "7,5 uur"; never rounded further than a hundredth of an hour. */
export function formatHours(language: Language, minutes: number): string {
  const hours = formatNumber(language, minutes / 60);
  if (language === 'nl') return `${hours} uur`;
  return minutes === 60 ? `${hours} hour` : `${hours} hours`;
}
