import type { Language } from '~/i18n/language';

declare module '@remix-run/server-runtime' {
  /** What the Express process knows about a request before Remix sees it. */
  interface AppLoadContext {
    cspNonce: string;
    /** Reference a person can read out to us; the same one is in every log line of this request. */
    requestId: string;
    language: Language;
    /** Where people reach us: scheme, host and port, without a slash at the end. */
    publicOrigin: string;
    /** Path without the language in front. */
    pathname: string;
    /** Address of the person's network connection; for rate limits only, never stored or logged. */
    clientAddress: string;
  }
}

export type { AppLoadContext } from '@remix-run/server-runtime';
