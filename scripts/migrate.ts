import { startDatabase } from '~/platform/database-server.server';
import { prepareDatabase } from './prepare-database';

const server = await startDatabase();
try {
  await prepareDatabase(server.url, (line) => console.log(line));
} finally {
  await server.stop();
}
