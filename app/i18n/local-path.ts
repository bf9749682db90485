import { defaultLanguage, type Language } from './language';

/** Our own path, as the browser asks for it: Dutch addresses bare, English ones behind `/en`. */
export function localPath(language: Language, path: string): string {
  if (language === defaultLanguage || !path.startsWith('/') || path.startsWith('//')) return path;
  if (path === '/') return `/${language}`;
  return path.startsWith('/?') || path.startsWith('/#')
    ? `/${language}${path.slice(1)}`
    : `/${language}${path}`;
}
