import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { Language } from './language';
import type { Area } from './message-key';
import { languageOf, type Translate, translator } from './translate';

export function useLanguage(): Language {
  return languageOf(useContext(I18nContext)?.i18n);
}

/** The texts in the language of the page; keys of `area` may be written without their prefix. */
export function useT<A extends Area = never>(area?: A): Translate<A> {
  return translator(useLanguage(), area);
}
