import { createContext, type ReactNode, useContext } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Role } from '~/domain/accounts/role';
import { defaultLanguage, type Language } from '~/i18n/language';
import { i18nOf } from '~/i18n/translate';

/** Who looks at the page, as far as a page may know. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface PageContextValue {
  readonly language: Language;
  /** Without the language in front: `/register`, also on an English page. */
  readonly pathname: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly nonce: string;
  readonly viewer: Viewer | null;
}

const PageContext = createContext<PageContextValue>({
  language: defaultLanguage,
  pathname: '/',
  search: '',
  nonce: '',
  viewer: null,
});

export function PageContextProvider({ value, children }: { value: PageContextValue; children: ReactNode }) {
  return (
    <PageContext.Provider value={value}>
      <I18nextProvider i18n={i18nOf(value.language)}>{children}</I18nextProvider>
    </PageContext.Provider>
  );
}

export function usePage(): PageContextValue {
  return useContext(PageContext);
}
