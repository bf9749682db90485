import { isNull } from 'drizzle-orm';
import { registryChanges } from '~/db/schema/registry-search';
import type { Work } from '~/db/with-actor.server';
import type { SearchServer } from '~/platform/search-server.server';
import { meilisearchEngine } from './meilisearch-engine.server';
import { liveIndex } from './registry-document';
import type { RegistrySearchEngine } from './registry-engine';

/** The search server, or null when it does not answer, or it has not been told of every change. */
export async function meilisearchWhenCurrent(
  work: Work,
  server: SearchServer,
): Promise<RegistrySearchEngine | null> {
  if (server.breaker.isResting()) return null;
  const [waiting] = await work.tx
    .select({ id: registryChanges.id })
    .from(registryChanges)
    .where(isNull(registryChanges.appliedAt))
    .limit(1);
  if (waiting) return null;
  const engine = meilisearchEngine(server.searching, liveIndex);
  return { find: (question) => server.breaker.ask(() => engine.find(question)) };
}
