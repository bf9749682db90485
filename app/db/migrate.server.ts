import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { prepareQueues } from '~/platform/queue.server';
import { sealOpenTexts } from './seal-open-texts.server';

export const migrationsFolder = 'drizzle/migrations';

/** Any fixed number: two machines that migrate at once wait for each other on it. */
const migrationLock = 20_261_122;

/** Applies what is missing, and returns how many migrations that were. */
export async function migrateDatabase(url: string, report: (line: string) => void): Promise<number> {
  const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    const total = readMigrationFiles({ migrationsFolder }).length;
    const missing = total - (await appliedMigrations(client));
    if (missing === 0) {
      report(`the database is up to date (${total} migrations)`);
    } else {
      report(`applying ${missing} of ${total} migrations`);
      await migrate(drizzle(client), { migrationsFolder });
      report(`applied ${missing} ${missing === 1 ? 'migration' : 'migrations'}`);
    }
    const sealed = await sealOpenTexts(client);
    if (sealed > 0) report(`sealed ${sealed} texts`);
    // After the migrations, which make the role that may add jobs.
    await prepareQueues(url);
    return missing;
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function appliedMigrations(client: postgres.Sql): Promise<number> {
  const [known] = await client<{ present: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as present`;
  if (!known?.present) return 0;
  const [row] = await client<{ applied: number }[]>`
    select count(*)::int as applied from drizzle.__drizzle_migrations`;
  return row?.applied ?? 0;
}
