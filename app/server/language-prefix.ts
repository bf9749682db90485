import type { RequestHandler } from 'express';
import type { Language } from '~/i18n/language';

/** Addresses that machines ask for by a fixed name: they exist once, without a language. */
const withoutLanguage = /^\/(?:api|assets|health|\.well-known|robots\.txt|sitemap\.xml)(?:\/|$)/;

export interface LocalisedPath {
  readonly language: Language;
  readonly pathname: string;
}

/** `/en/register` is the English `/register`. A second `/en`, or a machine's address, stays as it is: not found. */
export function splitLanguage(path: string): LocalisedPath {
  if (path !== '/en' && !path.startsWith('/en/')) return { language: 'nl', pathname: path };
  const rest = path.slice('/en'.length) || '/';
  const again = rest === '/en' || rest.startsWith('/en/');
  return { language: 'en', pathname: again || withoutLanguage.test(rest) ? path : rest };
}

export const languagePrefix: RequestHandler = (request, response, next) => {
  const { language, pathname } = splitLanguage(request.path);
  response.locals.language = language;
  response.locals.target = pathname + queryOf(request.originalUrl);
  next();
};

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}
