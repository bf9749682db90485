import { closeDatabase, openDatabase } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { fail, type Result } from '~/domain/kernel/result';
import { type ListedErasure, listErasures } from '~/domain/requests/retention/due-erasures.server';
import { eraseExpired } from '~/domain/requests/retention/erase-expired.server';
import type { ErasedCounts } from '~/domain/requests/retention/erased-kind';
import { eraseInBatches } from '~/jobs/erase-in-batches.server';
import { startDatabase } from '~/platform/database-server.server';

const usage = 'Usage: npm run erase-expired -- [--dry-run]';
const actor: Actor = { kind: 'system', job: 'erase-expired' };

const asked = process.argv.slice(2);
if (asked.some((argument) => argument !== '--dry-run')) {
  console.error(usage);
  process.exitCode = 1;
} else {
  await onDatabase(asked.length > 0 ? rehearse : erase);
}

async function onDatabase(run: () => Promise<void>): Promise<void> {
  const server = await startDatabase();
  openDatabase(server.url);
  try {
    await run();
  } finally {
    await closeDatabase();
    await server.stop();
  }
}

/** The first run, taken back: what it counts is what would go. */
async function rehearse(): Promise<void> {
  for (const line of (await withActor(actor, listErasures)).map(lineOf)) console.log(line);
  let counts: ErasedCounts = {};
  await withActor(actor, async (work): Promise<Result<never, 'dry-run' | 'not-found'>> => {
    const outcome = await eraseExpired(work);
    if (!outcome.ok) return outcome;
    counts = outcome.value?.counts ?? {};
    return fail('dry-run');
  });
  console.log(`The first batch would be: ${inWords(counts)}. Nothing was changed.`);
}

async function erase(): Promise<void> {
  const erasures = await eraseInBatches();
  for (const { batchId, references, counts } of erasures) {
    for (const reference of references) console.log(`erased ${reference}`);
    console.log(`Batch ${batchId}: ${inWords(counts)}.`);
  }
  if (erasures.length === 0) console.log('Nothing was due.');
}

function lineOf({ standing, reference, kind, status, closedOn, dueOn, isHeld }: ListedErasure): string {
  const ended = closedOn ? `${status} ${closedOn}, due ${dueOn}` : `${status}, not ended`;
  return `${standing.padEnd(7)} ${reference} ${kind}, ${ended}${isHeld ? ', on hold' : ''}`;
}

function inWords(counts: ErasedCounts): string {
  const parts = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
