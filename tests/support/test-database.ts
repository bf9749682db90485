import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase, database, openDatabase } from '~/db/client.server';
import { brokenInvariants } from '~/db/invariants.server';
import { withDatabase } from './database-server';

interface Options {
  /** False only in tests that break the data on purpose. */
  readonly checkInvariants?: boolean;
}

/** Call at the top of a `*.db.test.ts`: `database()` and `withActor` then use a fresh copy of the template. */
export function useTestDatabase({ checkInvariants = true }: Options = {}): void {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;

  beforeAll(async () => {
    const template = inject('testTemplate');
    await onServer(
      (client) => client`create database ${client(name)} template ${client(template)} strategy file_copy`,
    );
    openDatabase(withDatabase(inject('testServerUrl'), name), 6);
  });

  afterAll(async () => {
    try {
      const broken = checkInvariants ? await brokenInvariants(database()) : [];
      if (broken.length > 0) {
        throw new Error(
          `These tests left data behind that must not exist:\n${JSON.stringify(broken, null, 2)}`,
        );
      }
    } finally {
      await closeDatabase();
      await onServer((client) => client`drop database if exists ${client(name)} with (force)`);
    }
  });
}

async function onServer(run: (client: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const client = postgres(inject('testServerUrl'), { max: 1, onnotice: () => {} });
  try {
    await run(client);
  } finally {
    await client.end({ timeout: 2 });
  }
}
