import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  type ServerBuild,
} from '@remix-run/node';
import { pino } from 'pino';
import { type Answer, type Ask, askServer } from '#tests/support/http-client';
import { health } from '~/server/health';
import { type PortalParts, portal } from '~/server/portal';
import { staticFiles } from '~/server/static-files';

export interface ServedPortal {
  readonly host: string;
  readonly origin: string;
  readonly logLines: readonly string[];
  /** How often an action of the pages below ran. */
  readonly actionsRun: () => number;
  readonly ask: (path: string, ask?: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Overrides extends Partial<Omit<PortalParts, 'health'>> {
  readonly askDatabase?: () => Promise<unknown>;
  readonly isShuttingDown?: () => boolean;
}

/** The whole Express application in front of a real Remix with a handful of routes, on a port of its own. */
export async function servePortal(overrides: Overrides = {}): Promise<ServedPortal> {
  const { askDatabase = async () => {}, isShuttingDown = () => false, ...parts } = overrides;
  const logLines: string[] = [];
  let actions = 0;
  const build = smallBuild(() => {
    actions += 1;
  });
  const app = portal({
    logger: pino({ base: undefined }, { write: (line: string) => logLines.push(line) }),
    health: health({ askDatabase, isShuttingDown, deadlineMs: 100 }),
    files: staticFiles(path.resolve('tests/server/client-files')),
    loadBuild: async () => build,
    development: false,
    publicOrigin: null,
    trustedProxies: [],
    securityContact: 'security@portal.example',
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...parts,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    origin: `http://${host}`,
    logLines,
    actionsRun: () => actions,
    ask: (target, ask = {}) => askServer(port, target, ask),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const evil = 'https://evil.example';

/** A page, a form, a resource route, a page that breaks, one that may be cached, and one that says what it knows. */
function smallBuild(onAction: () => void): ServerBuild {
  const page = () => null;
  const action = async ({ request }: ActionFunctionArgs) => {
    onAction();
    const form = await request.formData();
    return new Response(`received ${String(form.get('text') ?? '').length}`);
  };
  const routes = {
    root: { id: 'root', path: '', module: { default: page } },
    'routes/home': { id: 'routes/home', parentId: 'root', index: true, module: { default: page } },
    'routes/form': { id: 'routes/form', parentId: 'root', path: 'form', module: { default: page, action } },
    'routes/resource': { id: 'routes/resource', parentId: 'root', path: 'resource', module: { action } },
    'routes/broken': {
      id: 'routes/broken',
      parentId: 'root',
      path: 'broken',
      module: {
        default: page,
        loader: () => {
          throw new Error('the secret reason');
        },
      },
    },
    'routes/cacheable': {
      id: 'routes/cacheable',
      parentId: 'root',
      path: 'cacheable',
      module: {
        loader: () =>
          new Response('same for everybody', { headers: { 'Cache-Control': 'public, max-age=60' } }),
      },
    },
    'routes/person': {
      id: 'routes/person',
      parentId: 'root',
      path: 'people/:name',
      module: {
        loader: ({ context, request }: LoaderFunctionArgs) =>
          Response.json({ ...context, url: request.url, host: request.headers.get('Host') }),
      },
    },
    'routes/away': {
      id: 'routes/away',
      parentId: 'root',
      path: 'away',
      module: { loader: () => redirect('/form', { headers: { 'Set-Cookie': 'a=1' } }) },
    },
  };
  const manifest = Object.fromEntries(
    Object.values(routes).map(({ id, module, ...route }) => [
      id,
      {
        id,
        ...route,
        hasAction: 'action' in module,
        hasLoader: 'loader' in module,
        hasClientAction: false,
        hasClientLoader: false,
        hasErrorBoundary: false,
        module: `/assets/${id}.js`,
      },
    ]),
  );
  return {
    mode: 'production',
    entry: {
      module: {
        default: (_request, status, headers, _context, loadContext) =>
          new Response(`<!doctype html><p>${loadContext.pathname}`, {
            status,
            headers: { ...Object.fromEntries(headers), 'Content-Type': 'text/html' },
          }),
        handleError: () => {},
      },
    },
    // Hand-written modules are narrower than the general type of a route module.
    routes: routes as unknown as ServerBuild['routes'],
    assets: {
      entry: { imports: [], module: '/assets/entry.js' },
      routes: manifest,
      url: '/assets/manifest.js',
      version: '1',
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    basename: '/',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
    },
  };
}
