import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { migrateDatabase } from '~/db/migrate.server';
import { loadReference } from '~/domain/organisations/reference/load-reference.server';

/** Everything a database needs before the portal can use it: its tables, its queues and our table of the country. */
export async function prepareDatabase(url: string, report: (line: string) => void): Promise<void> {
  await migrateDatabase(url, report);
  const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await loadReference(drizzle(client));
  } finally {
    await client.end({ timeout: 5 });
  }
}
