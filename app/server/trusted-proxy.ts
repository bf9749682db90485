import type { Express, RequestHandler } from 'express';

const forwardedHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

/**
 * Only the configured proxies may tell us who the caller is; from anybody else those headers are removed.
 * Addresses, ranges (`10.0.0.0/8`) and the names `loopback`, `linklocal` and `uniquelocal` are understood.
 */
export function trustOnly(app: Express, proxies: readonly string[]): RequestHandler {
  app.set('trust proxy', proxies.length > 0 ? [...proxies] : false);
  const trusts = app.get('trust proxy fn') as (address: string, hop: number) => boolean;

  return (request, _response, next) => {
    const peer = request.socket.remoteAddress;
    if (!peer || !trusts(peer, 0)) for (const name of forwardedHeaders) delete request.headers[name];
    next();
  };
}
