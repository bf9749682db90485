import type { Language } from '~/i18n/language';

interface Labelled {
  readonly labelNl: string;
  readonly labelEn: string;
}

/** The label of a term in the language of the page. */
export function labelIn(language: Language, { labelNl, labelEn }: Labelled): string {
  return language === 'en' ? labelEn : labelNl;
}

/** The name of a taxonomy in the language of the page. */
export function nameIn(
  language: Language,
  { nameNl, nameEn }: { readonly nameNl: string; readonly nameEn: string },
): string {
  return language === 'en' ? nameEn : nameNl;
}
