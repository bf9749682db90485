import { closeDatabase, database, openDatabase } from '~/db/client.server';
import { brokenInvariants, invariants } from '~/db/invariants.server';
import { startDatabase } from '~/platform/database-server.server';

const server = await startDatabase();
openDatabase(server.url);
try {
  const broken = await brokenInvariants(database());
  for (const { invariant, rows } of broken) {
    console.error(`Broken: ${invariant}\n${rows.map((row) => `  ${JSON.stringify(row)}`).join('\n')}`);
  }
  console.log(`${Object.keys(invariants).length} invariants checked, ${broken.length} broken`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await closeDatabase();
  await server.stop();
}
