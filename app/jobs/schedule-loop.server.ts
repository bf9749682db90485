import { withActor } from '~/db/with-actor.server';
import { clock } from '~/platform/clock';
import { logger } from '~/platform/logger.server';
import { enqueue } from '~/platform/queue.server';
import { pause } from './pause';
import { dueRuns } from './schedule';

const lookMilliseconds = 10_000;

/** Adds every scheduled run when its moment has come, until the signal. */
export async function keepSchedule(stopped: AbortSignal): Promise<void> {
  const added = new Set<string>();
  while (!stopped.aborted) {
    await addDueRuns(added).catch((error: unknown) => {
      logger().warn({ err: error }, 'the schedule cannot be kept; trying again');
    });
    await pause(lookMilliseconds, stopped);
  }
}

/** Adds the runs that are due and not in `added` yet, which afterwards holds exactly what is due now. */
export async function addDueRuns(added: Set<string>): Promise<void> {
  const due = dueRuns(clock.now());
  const missing = due.filter(({ runKey }) => !added.has(runKey));
  if (missing.length === 0) return;
  await withActor({ kind: 'system', job: 'schedule' }, async (work) => {
    for (const { job, runKey } of missing) {
      await enqueue(work.tx, 'scheduled-run', { job }, { runKey });
    }
  });
  added.clear();
  for (const { runKey } of due) added.add(runKey);
}
