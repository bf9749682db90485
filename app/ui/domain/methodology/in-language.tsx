import type { ReactNode } from 'react';
import type { Language } from '~/i18n/language';
import { useLanguage } from '~/i18n/use-t';

/** Words that may be in another language than the page, so that they are read out as they should. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const ofPage = useLanguage();
  return language === ofPage ? children : <div lang={language}>{children}</div>;
}
