import { closeDatabase, openDatabase } from '~/db/client.server';
import { withActor } from '~/db/with-actor.server';
import { rebuildRegistry } from '~/domain/registry/search/index-registry.server';
import { rebuildIndex } from '~/domain/registry/search/rebuild-index.server';
import { startDatabase } from '~/platform/database-server.server';
import { searchServer } from '~/platform/search-server.server';

const server = await startDatabase();
openDatabase(server.url);
try {
  const listed = await withActor({ kind: 'system', job: 'rebuild-registry' }, rebuildRegistry);
  console.log(`${listed} people are in the register.`);
  const search = searchServer();
  if (!search) console.log('MEILISEARCH_URL is not set: Postgres searches.');
  else {
    const sent = await rebuildIndex(search.writing);
    if (sent === null) throw new Error('A rebuild of the index is at work already.');
    console.log(`${sent} people are in the new index, which is searched from now on.`);
  }
} finally {
  await closeDatabase();
  await server.stop();
}
