import type { z } from 'zod';
import { isMessageKey, translator } from '~/i18n/translate';
import { words } from './api-schemas';

/** The words of the portal for the codes of each group, as they stand in the catalogues under this name. */
const groups = {
  role: 'role',
  level: 'level',
  careDomain: 'careDomain',
  theme: 'theme',
  sector: 'sector',
  form: 'reviewForm',
  language: 'spokenLanguage',
  verification: 'verification',
} as const satisfies Record<keyof z.infer<typeof words>, string>;

/** Every code an answer can hold with its word in both languages. */
export function apiWords(): z.infer<typeof words> {
  const found = Object.entries(groups).map(([group, area]) => {
    const codes = words.shape[group as keyof typeof groups].keyType.options;
    return [group, Object.fromEntries(codes.map((code) => [code, wordOf(`domain:${area}.${code}`)]))];
  });
  return words.parse(Object.fromEntries(found));
}

function wordOf(key: string): { nl: string; en: string } {
  if (!isMessageKey(key)) throw new Error(`no word for ${key}`);
  return { nl: translator('nl')(key), en: translator('en')(key) };
}
