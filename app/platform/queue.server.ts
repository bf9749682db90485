import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';

/** Every queue with what its jobs carry: ids only, so that a job always works with the data of this moment. */
export interface QueuePayloads {
  readonly 'activity-recorded': { readonly activityId: number };
  readonly 'mail-due': { readonly mailId: string };
  readonly 'scheduled-run': { readonly job: string };
  readonly 'render-invoice': { readonly invoiceId: string };
  readonly 'export-due': { readonly batchId: string };
  readonly 'read-document': { readonly documentId: string };
}
export type QueueName = keyof QueuePayloads;

export const queueNames = [
  'activity-recorded',
  'mail-due',
  'scheduled-run',
  'render-invoice',
  'export-due',
  'read-document',
] as const satisfies readonly QueueName[];

/** A job that fails is run again after about 5, 10, 20, … seconds, for about an hour in all. */
const queueOptions = { retryLimit: 9, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 };

/** Where a job may rightly take longer before it counts as lost. */
const slowQueues: Partial<Record<QueueName, number>> = { 'export-due': 3_600, 'read-document': 600 };

interface Transaction {
  execute(query: SQL): PromiseLike<Iterable<unknown>>;
}

/**
 * Adds a job in the transaction of the caller: it exists only if that commits. With a `runKey`, the same job
 * is added only once, whoever asks.
 */
export async function enqueue<Name extends QueueName>(
  tx: Transaction,
  queue: Name,
  payload: QueuePayloads[Name],
  options: { readonly runKey?: string } = {},
): Promise<void> {
  const id = options.runKey === undefined ? undefined : jobIdOf(queue, options.runKey);
  await sender().send(queue, payload, { id, db: inTransaction(tx) });
}

/** Makes the queues and lets the role of requests add jobs to them. Safe to repeat. */
export async function prepareQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  boss.on('error', () => {}); // what goes wrong below is thrown
  await boss.start();
  try {
    for (const name of queueNames) {
      const options = { ...queueOptions, expireInSeconds: slowQueues[name] ?? queueOptions.expireInSeconds };
      await boss.createQueue(name, { name, ...options });
      await boss.updateQueue(name, { name, ...options });
    }
    const db = boss.getDb();
    await db.executeSql('GRANT USAGE ON SCHEMA pgboss TO portal_app', []);
    await db.executeSql('GRANT SELECT ON pgboss.queue TO portal_app', []);
    await db.executeSql('GRANT INSERT, SELECT (id) ON pgboss.job TO portal_app', []);
  } finally {
    await boss.stop({ graceful: false });
  }
}

let unstarted: PgBoss | undefined;

/** Only writes jobs, through the connection it is handed; never started, so it holds no connection itself. */
function sender(): PgBoss {
  unstarted ??= new PgBoss({ db: nowhere, supervise: false, schedule: false });
  return unstarted;
}

const nowhere: PgBoss.Db = {
  executeSql: () => Promise.reject(new Error('a job can only be added inside a transaction')),
};

function inTransaction(tx: Transaction): PgBoss.Db {
  return {
    async executeSql(text, values) {
      return { rows: [...(await tx.execute(statement(text, values)))] };
    },
  };
}

/** The library writes `$1`; drizzle numbers parameters itself. */
function statement(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/).map((part, position) => {
    if (position % 2 === 0) return sql.raw(part);
    const value = values[Number(part) - 1] ?? null;
    return sql`${typeof value === 'object' && value !== null ? JSON.stringify(value) : value}`;
  });
  return sql.join(parts);
}

function jobIdOf(queue: QueueName, runKey: string): string {
  const hash = createHash('sha256').update(`${queue} ${runKey}`).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
