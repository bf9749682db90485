import type { ExportPeriod } from '~/domain/billing/exports/export-period';
import type { Language } from '~/i18n/language';
import type { T } from '~/i18n/translate';
import { formatMonth } from '~/ui/formats/month';

/** A period in words: a month, a quarter or a year. */
export function periodText(t: T, language: Language, period: ExportPeriod): string {
  const [year = '', quarter] = period.split('-Q');
  if (quarter !== undefined) return t('exports:period.quarter', { quarter, year });
  return year.length === 4 ? t('exports:period.year', { year }) : formatMonth(language, period);
}
