import { sql } from 'drizzle-orm';
import { database } from '~/db/client.server';

/** Written by asking alone: who looked in when, and how often somebody tried. */
const writtenByAsking = ['context_reads', 'rate_limits', 'sessions'];

async function tables(): Promise<string[]> {
  const rows = await database().execute<{ name: string }>(sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
    order by table_name`);
  return rows.map(({ name }) => name);
}

/** A print per table of everything in it: two prints alike mean that nothing was written, not even half. */
export async function printOfTables(): Promise<Readonly<Record<string, string>>> {
  const names = (await tables()).filter((name) => !writtenByAsking.includes(name));
  const parts = names.map(
    (name) => sql`select ${name} as name,
      (select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from ${sql.identifier(name)} t) as print`,
  );
  const rows = await database().execute<{ name: string; print: string }>(sql.join(parts, sql` union all `));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** The tables in which any column, of whatever kind, holds one of these texts. */
export async function tablesHolding(texts: readonly string[]): Promise<string[]> {
  const holding: string[] = [];
  for (const schema of ['public', 'pgboss']) {
    const rows = await database().execute<{ name: string }>(sql`
      select table_name as name from information_schema.tables
      where table_schema = ${schema} and table_type = 'BASE TABLE'`);
    for (const { name } of rows) {
      const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
      const conditions = texts.map((text) => sql`position(${text} in t::text) > 0`);
      const found = await database().execute(
        sql`select 1 from ${table} t where ${sql.join(conditions, sql` or `)} limit 1`,
      );
      if (found.length > 0) holding.push(`${schema}.${name}`);
    }
  }
  return holding;
}
