import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import './express-locals';
import { apiMethods } from './api-methods';
import { crossSiteGate } from './cross-site-gate';
import { errorPage } from './error-page';
import { formSizeLimit } from './form-size-limit';
import type { Health } from './health';
import { languagePrefix } from './language-prefix';
import { sendPlainPage } from './plain-page';
import { publicOrigin } from './public-origin';
import { remixHandler } from './remix-handler';
import { requestId } from './request-id';
import { requestLog } from './request-log';
import { securityHeaders } from './security-headers';
import { securityTxt } from './security-txt';
import { tidyPath } from './tidy-path';
import { trustOnly } from './trusted-proxy';

export interface PortalParts {
  readonly logger: Logger;
  readonly health: Health;
  /** Built files, or Vite's middleware in development. */
  readonly files: RequestHandler;
  readonly loadBuild: () => Promise<ServerBuild>;
  readonly development: boolean;
  /** Null: whatever host was asked for. Only for development and demonstration. */
  readonly publicOrigin: string | null;
  readonly trustedProxies: readonly string[];
  readonly securityContact: string;
  readonly now: () => Date;
  readonly formBytes?: number;
}

const defaultFormBytes = 512 * 1024;

/** Everything a request passes on its way to a page. The order is part of the security: do not shuffle it. */
export function portal(parts: PortalParts): Express {
  const { logger, health, development } = parts;
  const secure = parts.publicOrigin?.startsWith('https://') ?? false;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');

  app.use(requestId);
  app.use(requestLog(logger));
  app.use(trustOnly(app, parts.trustedProxies));
  app.use('/health', health.router);
  app.use(publicOrigin(parts.publicOrigin));
  app.use(securityHeaders({ secure, development }));
  app.use(compression());
  app.use(parts.files);
  app.get('/.well-known/security.txt', securityTxt(parts.securityContact, parts.now));
  app.use(tidyPath);
  app.use(languagePrefix);
  app.use(apiMethods);
  app.use(crossSiteGate((_request, response) => sendPlainPage(response, 'crossSite')));
  app.use(formSizeLimit(parts.formBytes ?? defaultFormBytes));
  app.use(remixHandler({ loadBuild: parts.loadBuild, development, databaseAnswers: health.databaseAnswers }));
  app.use(errorPage({ logger, databaseAnswers: health.databaseAnswers }));
  return app;
}
