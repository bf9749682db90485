import { migrateDatabase } from '~/db/migrate.server';
import { startDatabase } from '~/platform/database-server.server';

const server = await startDatabase();
try {
  await migrateDatabase(server.url, (line) => console.log(line));
} finally {
  await server.stop();
}
