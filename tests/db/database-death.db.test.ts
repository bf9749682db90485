import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, database, openDatabase } from '~/db/client.server';
import { isDatabaseUnavailable } from '~/db/database-unavailable';
import { isDeadSocketWrite } from '~/db/dead-socket-guard.server';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '~/platform/embedded-postgres.server';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-death-'));
let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await startEmbeddedPostgres({ folder, durable: false });
  openDatabase(server.url, 6);
});

afterAll(async () => {
  await closeDatabase();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function killServer(): void {
  const pid = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGKILL');
}

const slowly = () => database().transaction((tx) => tx.execute(sql`select pg_sleep(0.02)`));

describe('when the database dies hard', () => {
  test('statements in flight are refused as unavailable, and the same pool works after its return', async () => {
    for (let round = 0; round < 3; round++) {
      const inFlight = Array.from({ length: 12 }, slowly);
      await new Promise((resolve) => setTimeout(resolve, 30));
      killServer();
      const outcomes = await Promise.allSettled([...inFlight, ...Array.from({ length: 12 }, slowly)]);
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(refused.length).toBeGreaterThan(0);
      expect(refused.filter((reason) => !isDatabaseUnavailable(reason))).toEqual([]);

      await server.revive();
      await expect.poll(() => slowly().then(() => 'works', String), { timeout: 5_000 }).toBe('works');
    }
  });
});

describe('the guard', () => {
  const thrownFrom = (...frames: string[]) => {
    const error = new TypeError("Cannot read properties of null (reading 'write')");
    error.stack = [`TypeError: ${error.message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n');
    return error;
  };
  const write = 'Immediate.nextWrite (file:///srv/node_modules/postgres/src/connection.js:255:22)';
  const immediate = 'process.processImmediate (node:internal/timers:485:21)';

  test('knows exactly one error', () => {
    expect(isDeadSocketWrite(thrownFrom(write, immediate))).toBe(true);
    expect(isDeadSocketWrite(thrownFrom(immediate, write))).toBe(false);
    expect(isDeadSocketWrite(thrownFrom(write, 'Object.execute (file:///srv/app.js:1:1)'))).toBe(false);
    expect(isDeadSocketWrite(thrownFrom('nextWrite (file:///srv/app.js:1:1)', immediate))).toBe(false);
    expect(isDeadSocketWrite(new Error('something else'))).toBe(false);
    expect(isDeadSocketWrite('something else')).toBe(false);
  });
});
