import type { Server } from 'node:http';
import type { Logger } from 'pino';

export interface ShutdownSettings {
  readonly server: Server;
  readonly logger: Logger;
  /** How long to go on answering after readiness says no, so that a load balancer can look elsewhere. */
  readonly noticeMs: number;
  /** How long requests in flight may still take. */
  readonly deadlineMs: number;
  /** What else must end, in this order, after the last request: worker, database, and so on. */
  readonly afterwards: readonly (() => Promise<unknown>)[];
}

export interface Shutdown {
  readonly isShuttingDown: () => boolean;
  /** Safe to call twice: the second call waits for the first. */
  readonly stop: () => Promise<void>;
}

export function gracefulShutdown(settings: ShutdownSettings): Shutdown {
  let stopping: Promise<void> | undefined;
  return {
    isShuttingDown: () => stopping !== undefined,
    stop: () => {
      stopping ??= stopInOrder(settings);
      return stopping;
    },
  };
}

async function stopInOrder({
  server,
  logger,
  noticeMs,
  deadlineMs,
  afterwards,
}: ShutdownSettings): Promise<void> {
  logger.info('stopping');
  if (noticeMs > 0) await new Promise((resolve) => setTimeout(resolve, noticeMs));
  await closed(server, deadlineMs);
  for (const end of afterwards) {
    try {
      await end();
    } catch (error) {
      logger.error({ err: error }, 'a part did not stop cleanly');
    }
  }
  logger.info('stopped');
}

function closed(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
