import { exportProgress } from '~/db/schema/billing-exports';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '../../accounts/actor';

export type ReportProgress = (done: number, expected: number) => Promise<void>;

const millisecondsBetween = 1_000;

/** Says how far a batch is, on a connection beside the one that makes it: nothing that one writes is seen before its end. */
export function writeProgress(actor: Actor, batchId: string): ReportProgress {
  let writtenAt = Number.NEGATIVE_INFINITY;
  return async (done, expected) => {
    const now = performance.now();
    if (now - writtenAt < millisecondsBetween) return;
    writtenAt = now;
    await withActor(actor, async ({ tx, now: changedAt }) => {
      const progress = { rowsDone: done, rowsExpected: expected, changedAt };
      await tx
        .insert(exportProgress)
        .values({ batchId, ...progress })
        .onConflictDoUpdate({ target: exportProgress.batchId, set: progress });
    });
  };
}
