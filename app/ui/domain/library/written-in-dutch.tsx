import type { ReactNode } from 'react';
import { useLanguage } from '~/i18n/use-t';

/** Said to browsers and screen readers on an English page; on a Dutch one it is so already. */
export function useDutchHere(): 'nl' | undefined {
  return useLanguage() === 'nl' ? undefined : 'nl';
}

/** What reviewers wrote, which is not translated. */
export function WrittenInDutch({ children }: { children: ReactNode }) {
  return <div lang={useDutchHere()}>{children}</div>;
}
