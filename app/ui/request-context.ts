import { createContext, useContext } from 'react';
import { defaultLanguage, type Language } from '~/i18n/language';

/** What the server knows of a request before any page of it is loaded, so that an error page knows it too. */
export interface RequestFacts {
  readonly language: Language;
  /** Without the language in front. */
  readonly pathname: string;
  readonly search: string;
  readonly publicOrigin: string;
  readonly requestId: string;
  readonly nonce: string;
}

export const RequestContext = createContext<RequestFacts>({
  language: defaultLanguage,
  pathname: '/',
  search: '',
  publicOrigin: '',
  requestId: '',
  nonce: '',
});

export function useRequestFacts(): RequestFacts {
  return useContext(RequestContext);
}
