import { closeDatabase, openDatabase } from '~/db/client.server';
import { startDatabase } from '~/platform/database-server.server';
import { fillLibrary } from './fill-library';
import { prepareDatabase } from './prepare-database';

const server = await startDatabase();
try {
  const report = (line: string) => console.log(line);
  await prepareDatabase(server.url, report);
  openDatabase(server.url);
  await fillLibrary(report);
} finally {
  await closeDatabase();
  await server.stop();
}
