import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { config } from '~/config/environment.server';
import { closeDatabase } from '~/db/client.server';
import { guardAgainstDeadSockets } from '~/db/dead-socket-guard.server';
import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { clock } from '~/platform/clock';
import { logger } from '~/platform/logger.server';
import { health } from './health';
import { builtPages, developmentPages } from './pages';
import { portal } from './portal';
import { gracefulShutdown } from './shutdown';
import { stopOnSignal } from './stop-on-signal';

export interface StartOptions {
  /** `serve`: pages only. `start`: pages and the worker in one process. `dev`: the same, from source. */
  readonly mode: 'serve' | 'start' | 'dev';
  /** What else must end after the database is let go: an embedded one, for example. */
  readonly afterwards?: readonly (() => Promise<unknown>)[];
}

export interface RunningPortal {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts the portal and keeps it running until a signal, or `stop`. The database must be there and migrated. */
export async function startPortal({ mode, afterwards = [] }: StartOptions): Promise<RunningPortal> {
  const settings = config();
  const log = logger();
  guardAgainstDeadSockets({
    onSurvived: () => log.warn('the database died during a write; going on'),
    onFatal: (error) => log.fatal({ err: error }, 'nobody caught this'),
  });

  const production = settings.mode === 'production';
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 });
  const pages = mode === 'dev' ? await developmentPages(server) : await builtPages();
  const worker = mode === 'serve' ? null : await startWorkerHere();
  const shutdown = gracefulShutdown({
    server,
    logger: log,
    noticeMs: production ? 1500 : 0,
    deadlineMs: 10_000,
    afterwards: [async () => pages.close(), async () => worker?.stop(), closeDatabase, ...afterwards],
  });
  server.on(
    'request',
    portal({
      logger: log,
      health: health({
        askDatabase: () => withActor(visitor, ({ tx }) => tx.execute(sql`select 1`)),
        isShuttingDown: shutdown.isShuttingDown,
      }),
      files: pages.files,
      loadBuild: pages.loadBuild,
      development: mode === 'dev',
      publicOrigin: production ? settings.server.publicOrigin : null,
      trustedProxies: settings.server.trustedProxies,
      securityContact: settings.organisation.securityContact,
      now: () => clock.now(),
    }),
  );

  await listen(server, settings.server.port, settings.server.host);
  const { port } = server.address() as AddressInfo;
  log.info({ port, mode }, 'listening');
  stopOnSignal(shutdown.stop);
  return { port, stop: shutdown.stop };
}

async function startWorkerHere() {
  const { startWorker } = await import('~/jobs/worker.server');
  return startWorker();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
