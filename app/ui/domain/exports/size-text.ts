import type { Language } from '~/i18n/language';
import { locales } from '~/ui/formats/locale';

/** A size of a file as people say it, in thousands. */
export function sizeText(language: Language, bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString(locales[language], { maximumFractionDigits: 1 })} ${unit}`;
}
