import type PgBoss from 'pg-boss';
import { logger } from '~/platform/logger.server';
import type { QueueName, QueuePayloads } from '~/platform/queue.server';
import { pause } from './pause';

const pollMilliseconds = 500;
const troubleMilliseconds = 2_000;
const jobsAtOnce = 5;

/**
 * Works through one queue until the signal. The library's own loop lets go of the promises that mark jobs done;
 * one that is refused while the database is away would end the process, so this loop waits for each.
 */
export async function workThrough<Name extends QueueName>(
  boss: PgBoss,
  queue: Name,
  handle: (payload: QueuePayloads[Name]) => Promise<void>,
  stopped: AbortSignal,
  atOnce = jobsAtOnce,
): Promise<void> {
  while (!stopped.aborted) {
    const found = await runBatch(boss, queue, handle, atOnce).catch((error: unknown) => {
      logger().warn({ err: error, queue }, 'the queue cannot be reached; trying again');
      return null;
    });
    if (found === null) await pause(troubleMilliseconds, stopped);
    else if (found === 0) await pause(pollMilliseconds, stopped);
  }
}

async function runBatch<Name extends QueueName>(
  boss: PgBoss,
  queue: Name,
  handle: (payload: QueuePayloads[Name]) => Promise<void>,
  atOnce: number,
): Promise<number> {
  const jobs = await boss.fetch<QueuePayloads[Name]>(queue, { batchSize: atOnce });
  const finished = await Promise.allSettled(jobs.map((job) => runJob(boss, queue, job, handle)));
  const refused = finished.find((one) => one.status === 'rejected');
  if (refused) throw refused.reason;
  return jobs.length;
}

/** A job that cannot be marked, because the database is away, is handed out again after its time. */
async function runJob<Name extends QueueName>(
  boss: PgBoss,
  queue: Name,
  job: PgBoss.Job<QueuePayloads[Name]>,
  handle: (payload: QueuePayloads[Name]) => Promise<void>,
): Promise<void> {
  try {
    await handle(job.data);
  } catch (error) {
    logger().error({ err: error, queue, jobId: job.id }, 'a job failed; it will be run again');
    await boss.fail(queue, job.id, { type: error instanceof Error ? error.name : typeof error });
    return;
  }
  await boss.complete(queue, job.id);
}
