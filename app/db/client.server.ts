import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { config } from '~/config/environment.server';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

interface OpenDatabase {
  readonly url: string;
  readonly client: postgres.Sql;
  readonly database: Database;
}

type StatementListener = (statement: string) => void;

const statementListeners = new Set<StatementListener>();

/**
 * The server runs from source and the pages from a bundle (which is loaded anew in development), so this module
 * exists more than once in one process; the pool may not.
 */
const shared = globalThis as typeof globalThis & { leerkringDatabase?: OpenDatabase };

/** The one pool of this process; opened from DATABASE_URL unless `openDatabase` was called before. */
export function database(): Database {
  return opened().database;
}

/** For the queue, which keeps its own connections. */
export function databaseUrl(): string {
  return opened().url;
}

export function openDatabase(url: string, poolSize = config().database.poolSize): void {
  if (shared.leerkringDatabase) throw new Error('The database is already open in this process.');
  const client = postgres(url, {
    max: poolSize,
    connect_timeout: 5,
    idle_timeout: 300,
    max_lifetime: 1800,
    keep_alive: 30,
    // The library waits up to 20 seconds after a server comes back; a page should not.
    backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1),
    onnotice: () => {},
    connection: {
      application_name: 'leerkring',
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 15_000,
    },
  });
  const logger = {
    logQuery(statement: string): void {
      for (const listener of statementListeners) listener(statement);
    },
  };
  shared.leerkringDatabase = { url, client, database: drizzle(client, { logger }) };
}

/** Waits up to five seconds for running statements. */
export async function closeDatabase(): Promise<void> {
  const closing = shared.leerkringDatabase;
  shared.leerkringDatabase = undefined;
  await closing?.client.end({ timeout: 5 });
}

/** Hears the text (never the parameters) of every statement, until the returned function is called. */
export function observeStatements(listener: StatementListener): () => void {
  statementListeners.add(listener);
  return () => statementListeners.delete(listener);
}

function opened(): OpenDatabase {
  if (!shared.leerkringDatabase) {
    const url = config().database.url;
    if (!url) throw new Error('No database is open: set DATABASE_URL, or start the embedded one first.');
    openDatabase(url.reveal());
  }
  return shared.leerkringDatabase as OpenDatabase;
}
