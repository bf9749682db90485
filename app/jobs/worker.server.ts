import PgBoss from 'pg-boss';
import { databaseUrl } from '~/db/client.server';
import { logger } from '~/platform/logger.server';
import type { QueueName } from '~/platform/queue.server';
import { handlers } from './handlers.server';
import { workThrough } from './queue-loop.server';
import { followRegistry } from './registry-loop.server';
import { keepSchedule } from './schedule-loop.server';

export interface RunningWorker {
  /** Takes no new jobs, finishes those in hand, and lets the database go. */
  stop(): Promise<void>;
}

/** Jobs that keep a core busy for long are done one after the other. */
const oneByOne: readonly QueueName[] = ['export-due', 'read-document'];

/** Does what follows from what people did, and what happens by the clock. Outlives a database that goes away. */
export async function startWorker(): Promise<RunningWorker> {
  const boss = new PgBoss(queueConnection());
  boss.on('error', (error) => logger().warn({ err: error }, 'the queue has trouble; going on'));
  await boss.start();

  const stopping = new AbortController();
  const { signal } = stopping;
  const follow = <Name extends QueueName>(queue: Name) =>
    workThrough(boss, queue, handlers[queue], signal, oneByOne.includes(queue) ? 1 : undefined);
  const loops = [
    ...(Object.keys(handlers) as QueueName[]).map((queue) => follow(queue)),
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
