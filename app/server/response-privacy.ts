import { carriesSession } from '~/web/session-cookie';

/**
 * Nothing made for one person may stay in a browser's or a proxy's cache. A route may ask to be kept with a
 * Cache-Control header of its own; that is honoured for visitors only, and never beside a cookie.
 */
export function cacheControlFor(request: Request, response: Response): string {
  const asked = response.headers.get('Cache-Control');
  const sameForEverybody =
    (request.method === 'GET' || request.method === 'HEAD') &&
    (response.status === 200 || response.status === 304) &&
    !carriesSession(request.headers.get('Cookie')) &&
    !response.headers.has('Set-Cookie');
  return asked && sameForEverybody ? asked : 'no-store';
}
