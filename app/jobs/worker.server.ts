import PgBoss from 'pg-boss';
import { databaseUrl } from '~/db/client.server';
import { logger } from '~/platform/logger.server';
import { handlers } from './handlers.server';
import { workThrough } from './queue-loop.server';
import { followRegistry } from './registry-loop.server';
import { keepSchedule } from './schedule-loop.server';

export interface RunningWorker {
  /** Takes no new jobs, finishes those in hand, and lets the database go. */
  stop(): Promise<void>;
}

/** Does what follows from what people did, and what happens by the clock. Outlives a database that goes away. */
export async function startWorker(): Promise<RunningWorker> {
  const boss = new PgBoss(queueConnection());
  boss.on('error', (error) => logger().warn({ err: error }, 'the queue has trouble; going on'));
  await boss.start();

  const stopping = new AbortController();
  const { signal } = stopping;
  const loops = [
    workThrough(boss, 'activity-recorded', handlers['activity-recorded'], signal),
    workThrough(boss, 'mail-due', handlers['mail-due'], signal),
    workThrough(boss, 'scheduled-run', handlers['scheduled-run'], signal),
    workThrough(boss, 'render-invoice', handlers['render-invoice'], signal),
    workThrough(boss, 'export-due', handlers['export-due'], signal, 1),
    keepSchedule(signal),
    followRegistry(signal),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      await boss.stop({ graceful: false });
    },
  };
}

/** Passed on to the driver, which the types of the queue do not say. */
interface DriverOptions {
  readonly connectionTimeoutMillis: number;
  readonly query_timeout: number;
  readonly keepAlive: boolean;
}

function queueConnection(): PgBoss.ConstructorOptions & DriverOptions {
  return {
    connectionString: databaseUrl(),
    application_name: 'leerkring-queue',
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: 60,
  };
}
