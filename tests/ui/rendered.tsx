import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '~/i18n/language';
import { PageContextProvider, type Viewer } from '~/ui/page-context';

interface Where {
  language?: Language;
  pathname?: string;
  search?: string;
  viewer?: Viewer | null;
}

/** What a browser gets of a piece of page. */
export function rendered(element: ReactElement, where: Where = {}): string {
  const { language = 'nl', pathname = '/register', search = '', viewer = null } = where;
  return renderToStaticMarkup(
    <PageContextProvider value={{ language, pathname, search, nonce: 'n', viewer }}>
      {element}
    </PageContextProvider>,
  );
}

/** The opening tag that carries the attribute, as name → value. */
export function tagWith(html: string, attribute: string, value: string): Record<string, string> {
  const tag = html.match(new RegExp(`<[a-z0-9]+(?=[^>]* ${attribute}="${value}")[^>]*>`))?.[0];
  if (!tag) throw new Error(`No tag with ${attribute}="${value}" in ${html}`);
  return Object.fromEntries(
    [...tag.matchAll(/ ([\w-]+)(?:="([^"]*)")?/gi)].map(([, name = '', found = '']) => [name, found]),
  );
}

export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
