import { makePgArray, parsePgArray } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { config } from '~/config/environment.server';
import { processWide } from '~/config/process-wide';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

interface OpenDatabase {
  readonly url: string;
  readonly poolSize: number;
  readonly since: number;
  readonly client: postgres.Sql;
  readonly database: Database;
}

/** text[], varchar[] and uuid[], which the library only knows after its look at the catalogue. */
const arraysOfText = {
  to: 1009,
  from: [1009, 1015, 2951],
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse: parsePgArray,
};

type StatementListener = (statement: string) => void;

const statementListeners = processWide('statement listeners', () => new Set<StatementListener>());

const pool = processWide<{ open: OpenDatabase | undefined }>('database', () => ({ open: undefined }));

/** The one pool of this process; opened from DATABASE_URL unless `openDatabase` was called before. */
export function database(): Database {
  return opened().database;
}

/** For the queue, which keeps its own connections. */
export function databaseUrl(): string {
  return opened().url;
}

export function openDatabase(url: string, poolSize = config().database.poolSize): void {
  if (pool.open) throw new Error('The database is already open in this process.');
  pool.open = connect(url, poolSize);
}

/**
 * Takes a fresh pool after the server died. In postgres 3.4.9 a connection that closes between a small write
 * and its flush stays mute for ever, and the pool would keep handing it out. Statements still running on the
 * old pool get five seconds.
 */
export function renewDatabase(): void {
  const old = pool.open;
  if (!old || performance.now() - old.since < 250) return;
  pool.open = connect(old.url, old.poolSize);
  void old.client.end({ timeout: 5 }).catch(() => {});
}

function connect(url: string, poolSize: number): OpenDatabase {
  const client = postgres(url, {
    max: poolSize,
    connect_timeout: 3,
    idle_timeout: 300,
    max_lifetime: 1800,
    keep_alive: 30,
    // The library waits up to 20 seconds after a server comes back; a page should not.
    backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1),
    // Its look at the catalogue is a promise nobody holds: when the server dies just then, the process ends.
    fetch_types: false,
    types: { arrays: arraysOfText },
    onnotice: () => {},
    connection: {
      application_name: 'leerkring',
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      // Pages far apart cost little on today's disks; with the old default Postgres reads the whole register instead.
      random_page_cost: 1.1,
    },
  });
  const logger = {
    logQuery(statement: string): void {
      for (const listener of statementListeners) listener(statement);
    },
  };
  return { url, poolSize, since: performance.now(), client, database: drizzle(client, { logger }) };
}

/** Waits up to five seconds for running statements. */
export async function closeDatabase(): Promise<void> {
  const closing = pool.open;
  pool.open = undefined;
  await closing?.client.end({ timeout: 5 });
}

/** Hears the text (never the parameters) of every statement, until the returned function is called. */
export function observeStatements(listener: StatementListener): () => void {
  statementListeners.add(listener);
  return () => statementListeners.delete(listener);
}

function opened(): OpenDatabase {
  if (!pool.open) {
    const url = config().database.url;
    if (!url) throw new Error('No database is open: set DATABASE_URL, or start the embedded one first.');
    openDatabase(url.reveal());
  }
  return pool.open as OpenDatabase;
}
