import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import { config } from '~/config/environment.server';
import { processWide } from '~/config/process-wide';
import { database } from '~/db/client.server';
import { portalFacts } from '~/db/schema/content';
import type { Language } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { createLogger } from '~/platform/logger.server';
import { health } from '~/server/health';
import { builtPages } from '~/server/pages';
import { portal } from '~/server/portal';
import { startSession } from '~/web/session.server';
import { type Answer, type Ask, askServer } from './http-client';
import { useTestDatabase } from './test-database';

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Asking {
  /** `Cookie` header of a session, from `signIn`. */
  readonly cookie?: string | undefined;
  readonly language?: Language;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

export interface TestPortal {
  readonly origin: string;
  readonly build: ServerBuild;
  /** Every line the portal logged, of requests and of pages. */
  readonly logLines: readonly string[];
  ask(path: string, ask?: Ask): Promise<Answer>;
  /** A page, as a browser asks for it. */
  page(path: string, asking?: Asking): Promise<Answer>;
  /** What the loader of one route gives, as a script of the framework would ask for it. */
  data(path: string, routeId: string, asking?: Asking): Promise<Answer>;
  /** A form of ours, sent from our own page. */
  send(path: string, fields: Fields, asking?: Asking): Promise<Answer>;
  /** Begins a session and gives its `Cookie` header. */
  signIn(personId: string): Promise<string>;
}

/**
 * Call at the top of a file of route tests: the built pages behind the whole Express application, in this
 * process, on a database of their own.
 */
export function useTestPortal({ isDemonstration = true } = {}): TestPortal {
  useTestDatabase();
  // One logger for the process, so one list of lines for all test files that share it.
  const logLines = processWide<string[]>('test-log-lines', () => []);
  let server: Server | undefined;
  let build: ServerBuild | undefined;
  let port = 0;

  beforeAll(async () => {
    const { organisation } = config();
    logLines.length = 0;
    // React and Express choose their fast form by this; our own settings have been read.
    process.env.NODE_ENV = 'production';
    const logger = processWide('logger', () =>
      createLogger('info', { write: (line: string) => logLines.push(line) }),
    );
    const pages = await builtPages();
    build = await pages.loadBuild();
    server = createServer(
      portal({
        logger,
        health: health({ askDatabase: () => database().execute(sql`select 1`), isShuttingDown: () => false }),
        files: pages.files,
        loadBuild: pages.loadBuild,
        development: false,
        publicOrigin: null,
        trustedProxies: [],
        securityContact: organisation.securityContact,
        now: () => new Date(),
      }),
    );
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
    if (isDemonstration) await database().insert(portalFacts).values({ key: 'demonstration', value: 'now' });
  });

  afterAll(async () => {
    process.env.NODE_ENV = config().mode;
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  const headersOf = ({ cookie, headers }: Asking) => ({ ...(cookie ? { cookie } : {}), ...headers });
  const pathOf = (path: string, { language = 'nl' }: Asking) => localPath(language, path);
  const ask: TestPortal['ask'] = (path, asked) => askServer(port, path, asked);

  return {
    get origin() {
      return `http://127.0.0.1:${port}`;
    },
    get build() {
      if (!build) throw new Error('The portal has not been started yet.');
      return build;
    },
    logLines,
    ask,
    page: (path, asking = {}) => ask(pathOf(path, asking), { headers: headersOf(asking) }),
    data: (path, routeId, asking = {}) => {
      const glue = path.includes('?') ? '&' : '?';
      const target = `${pathOf(path, asking)}${glue}${new URLSearchParams({ _data: routeId })}`;
      return ask(target, { headers: headersOf(asking) });
    },
    send: (path, fields, asking = {}) =>
      ask(pathOf(path, asking), {
        method: asking.method ?? 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headersOf(asking),
        },
        body: encoded(fields),
      }),
    async signIn(personId) {
      const cookie = await startSession(personId, new Request('http://127.0.0.1/'));
      return cookie.split(';', 1)[0] ?? '';
    },
  };
}

export function encoded(fields: Fields): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) parameters.append(name, one);
  }
  return parameters.toString();
}
