export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'nl';

export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
