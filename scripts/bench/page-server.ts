import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { config } from '~/config/environment.server';
import { barePath } from './page-client';

/**
 * A process of its own for the built portal, as in production, with one address more: a page that is only bytes.
 * It passes the same middleware as every page (log, headers, compression); Remix and the database stay out.
 */
const settings = config();
process.env.NODE_ENV = 'production';

const { portal } = await import('~/server/portal');
const { builtPages } = await import('~/server/pages');
const { health } = await import('~/server/health');
const { logger } = await import('~/platform/logger.server');

let body = '';
const pages = await builtPages();
const files: RequestHandler = (request, response, next) => {
  if (request.path !== barePath) return pages.files(request, response, next);
  response.type('html').send(body);
};
const server = createServer(
  portal({
    logger: logger(),
    health: health({ askDatabase: async () => {}, isShuttingDown: () => false }),
    files,
    loadBuild: pages.loadBuild,
    development: false,
    publicOrigin: null,
    // The bench says who asks, so that the limit on searches per network does not stop it.
    trustedProxies: ['loopback'],
    securityContact: settings.organisation.securityContact,
    now: () => new Date(),
  }),
);
process.on('message', (page: string) => {
  body = page;
  process.send?.('kept');
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
