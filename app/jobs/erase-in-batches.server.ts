import { sweepDeadRows } from '~/db/sweep-dead-rows.server';
import { withActor } from '~/db/with-actor.server';
import { type Erasure, eraseExpired } from '~/domain/requests/retention/erase-expired.server';

/** Erases until nothing is due any more: every run is a transaction and a batch of its own. Gives what went. */
export async function eraseInBatches(): Promise<readonly Erasure[]> {
  const erasures: Erasure[] = [];
  for (let erased = await eraseOnce(); erased; erased = await eraseOnce()) erasures.push(erased);
  // Also when nothing was due: other jobs remove things too.
  await sweepDeadRows();
  return erasures;
}

async function eraseOnce(): Promise<Erasure | null> {
  const outcome = await withActor({ kind: 'system', job: 'erase-expired' }, eraseExpired);
  if (!outcome.ok) throw new Error(`erasing was refused: ${outcome.reason}`);
  return outcome.value;
}
