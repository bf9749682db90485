import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page';

const plausibleHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The configured origin; while none is configured (development, demonstration) the host that was asked for. */
export function publicOrigin(configured: string | null): RequestHandler {
  return (request, response, next) => {
    if (configured) {
      response.locals.publicOrigin = configured;
      return next();
    }
    const host = request.headers.host ?? '';
    if (!plausibleHost.test(host)) return sendPlainPage(response, 'damaged');
    response.locals.publicOrigin = `${request.protocol}://${host.toLowerCase()}`;
    next();
  };
}
