import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDeadSocketWrite } from '~/db/dead-socket-guard.server';
import { migrateDatabase } from '~/db/migrate.server';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '~/platform/embedded-postgres.server';

describe('when the database dies hard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-death-'));
  let server: EmbeddedPostgres;
  let survivor: ChildProcess;
  let told: string[] = [];

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    server = await startEmbeddedPostgres({ folder, durable: false });
    await migrateDatabase(server.url, () => {});
    survivor = spawn(process.execPath, ['--import', 'tsx', 'tests/db/survivor/survivor.ts', server.url]);
    const hear = (part: unknown) => told.push(...String(part).trim().split('\n'));
    survivor.stdout?.on('data', hear);
    survivor.stderr?.on('data', hear);
  });

  afterAll(async () => {
    survivor.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function killServer(): void {
    const pid = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
  }

  const answers = () => told.filter((line) => line === 'answered').length;

  test('the process lives, says that it is away, and works again after its return', {
    timeout: 120_000,
  }, async () => {
    await expect.poll(answers, { timeout: 10_000 }).toBeGreaterThan(20);
    for (let round = 1; round <= 3; round++) {
      killServer();
      await expect.poll(() => told.includes('unavailable'), { timeout: 25_000 }).toBe(true);
      await wait(100);
      await server.revive();
      told = told.filter((line) => line !== 'answered' && line !== 'unavailable');
      await expect.poll(answers, { timeout: 10_000 }).toBeGreaterThan(100);
      expect(survivor.exitCode).toBeNull();
      expect(told.filter((line) => !['answered', 'unavailable', 'survived'].includes(line))).toEqual([]);
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
