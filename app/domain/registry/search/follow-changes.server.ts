import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import type { EnqueuedTaskPromise, Meilisearch, WaitOptions } from 'meilisearch';
import { registryChanges } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import { loadDocuments } from './document-queries.server';
import { liveIndex } from './registry-document';

/** Any fixed number: who holds it is the only one that changes the index. */
export const indexLock = 20_261_126;

const mostAtOnce = 200;

export type Followed = 'nothing-to-do' | 'told' | 'busy' | 'must-rebuild';

/**
 * Tells the search server of the changes that wait, oldest first, and marks them told. A change that is told twice
 * does no harm: a document is always made of the entry as it is now.
 */
export async function followChanges(work: Work, client: Meilisearch): Promise<Followed> {
  const waiting = await work.tx
    .select({ id: registryChanges.id, personId: registryChanges.personId })
    .from(registryChanges)
    .where(isNull(registryChanges.appliedAt))
    .orderBy(asc(registryChanges.id))
    .limit(mostAtOnce);
  if (waiting.length === 0) return 'nothing-to-do';
  // A rebuild holds it from its first read until its index is the one that is searched.
  const [lock] = await work.tx.execute<{ held: boolean }>(
    sql`select pg_try_advisory_xact_lock(${indexLock}) as held`,
  );
  if (!lock?.held) return 'busy';
  if (waiting.some(({ personId }) => personId === null)) return 'must-rebuild';
  const personIds = [...new Set(waiting.flatMap(({ personId }) => personId ?? []))];
  const documents = await loadDocuments(work, personIds);
  const listed = new Set(documents.map(({ id }) => id));
  const gone = personIds.filter((id) => !listed.has(id));
  const index = client.index(liveIndex);
  if (documents.length > 0) await done(index.addDocuments(documents));
  if (gone.length > 0) await done(index.deleteDocuments(gone));
  await markTold(
    work,
    waiting.map(({ id }) => id),
  );
  return 'told';
}

/** Waits until the server did what it was asked; it keeps what went wrong to itself otherwise. */
export async function done(task: EnqueuedTaskPromise, wait?: WaitOptions): Promise<void> {
  const { status, error } = await task.waitTask(wait);
  if (status !== 'succeeded')
    throw new Error(`the search server did not do a task: ${error?.code ?? status}`);
}

export async function markTold(work: Work, ids: readonly number[]): Promise<void> {
  await work.tx
    .update(registryChanges)
    .set({ appliedAt: sql`now()` })
    .where(and(inArray(registryChanges.id, [...ids]), isNull(registryChanges.appliedAt)));
}
