import { sql } from 'drizzle-orm';
import { database } from './client.server';

/**
 * Lets Postgres clear away rows that were deleted, and forget the values it noted of them for its plans: by itself it
 * does neither in a table that changes little. As the owner of the tables and outside a transaction, for nothing else
 * may.
 */
export async function sweepDeadRows(): Promise<void> {
  await database().execute(sql`vacuum (analyze)`);
  // Of a table that is empty now it keeps what it had noted; only Postgres 18 and later can be told to drop that.
  const [able] = await database().execute<{ able: boolean }>(
    sql`select to_regprocedure('pg_clear_attribute_stats(text, text, text, boolean)') is not null as able`,
  );
  if (!able?.able) return;
  await database().execute(sql`
    select pg_clear_attribute_stats(s.schemaname, s.tablename, s.attname, s.inherited) from pg_stats s
    join pg_class c on c.relname = s.tablename and c.relnamespace = s.schemaname::regnamespace
    where s.schemaname = 'public' and c.reltuples = 0`);
}
