import type { HeadersFunction } from '@remix-run/node';

/**
 * Headers of a page that web search engines must not offer and nobody may keep a copy of: what is withdrawn is gone at
 * once.
 */
export const keptFromSearchEngines: HeadersFunction = () => ({
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Cache-Control': 'no-store',
});
