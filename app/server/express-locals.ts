import type { Language } from '~/i18n/language';

declare global {
  namespace Express {
    interface Locals {
      requestId: string;
      cspNonce: string;
      publicOrigin: string;
      language: Language;
      /** Path and query as Remix sees them: without the language in front. */
      target: string;
      /** Which route answered, without the parts of the address that say about whom. */
      pathPattern?: string;
    }
  }
}
