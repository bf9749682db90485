import { and, isNull } from 'drizzle-orm';
import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch';
import { underLock } from '~/db/advisory-lock.server';
import { registryChanges } from '~/db/schema/registry-search';
import { type Work, withActor } from '~/db/with-actor.server';
import type { Actor } from '../../accounts/actor';
import { loadDocumentsAfter } from './document-queries.server';
import { done, indexLock, markTold } from './follow-changes.server';
import { indexSettings, liveIndex, nextIndex } from './registry-document';

const documentsAtOnce = 1_000;
const patience = { timeout: 300_000, interval: 50 };
const actor: Actor = { kind: 'system', job: 'rebuild-search-index' };

/**
 * Fills a second index from the database and lets the two change names, so that there is always one to search. What
 * changes meanwhile waits, and is told to the new one; until then the portal answers from Postgres. Gives how many
 * people were sent, or null when a rebuild is at work already.
 */
export async function rebuildIndex(
  client: Meilisearch,
  beforeSwap: () => Promise<void> = async () => {},
): Promise<number | null> {
  return underLock(indexLock, async (held) => {
    const asked = await withActor(actor, listAskedRebuilds);
    await client.deleteIndexIfExists(nextIndex);
    await done(client.createIndex(nextIndex, { primaryKey: 'id' }));
    await done(client.index(nextIndex).updateSettings(indexSettings));
    const sent = await sendEverybody(client);
    await ensureLiveIndex(client);
    await beforeSwap();
    await held.check();
    await swap(client);
    await done(client.deleteIndex(nextIndex));
    await withActor(actor, (work) => markTold(work, asked));
    return sent;
  });
}

/** Asks whoever follows the changes for a rebuild; until it is done the portal answers from Postgres. */
export async function askForRebuild(work: Work): Promise<void> {
  await work.tx.insert(registryChanges).values({ personId: null });
}

async function listAskedRebuilds({ tx }: Work): Promise<number[]> {
  const rows = await tx
    .select({ id: registryChanges.id })
    .from(registryChanges)
    .where(and(isNull(registryChanges.personId), isNull(registryChanges.appliedAt)));
  return rows.map(({ id }) => id);
}

async function sendEverybody(client: Meilisearch): Promise<number> {
  const tasks: EnqueuedTaskPromise[] = [];
  let sent = 0;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const documents = await withActor(actor, (work) => loadDocumentsAfter(work, last, documentsAtOnce));
    const newest = documents.at(-1);
    if (!newest) break;
    last = newest.id;
    sent += documents.length;
    const task = client.index(nextIndex).addDocuments(documents);
    await task;
    tasks.push(task);
  }
  for (const task of tasks) await done(task, patience);
  return sent;
}

/**
 * The task of a swap belongs to no single index, so a key for two indexes may not ask how it went: we look at which
 * index has the name.
 */
async function swap(client: Meilisearch): Promise<void> {
  const { createdAt } = await client.getRawIndex(nextIndex);
  await client.swapIndexes([{ indexes: [liveIndex, nextIndex], rename: false }]);
  const until = performance.now() + patience.timeout;
  while ((await client.getRawIndex(liveIndex)).createdAt !== createdAt) {
    if (performance.now() > until) throw new Error('the search server did not swap the indexes');
    await new Promise((resolve) => setTimeout(resolve, patience.interval));
  }
}

/** Only what exists can change names. */
async function ensureLiveIndex(client: Meilisearch): Promise<void> {
  const known = await client.getRawIndex(liveIndex).then(
    () => true,
    () => false,
  );
  if (!known) await done(client.createIndex(liveIndex, { primaryKey: 'id' }));
}
