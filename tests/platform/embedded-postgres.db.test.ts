import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { nativeFolder } from '~/platform/embedded-postgres/binaries.server';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '~/platform/embedded-postgres.server';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-launcher-'));
chmodSync(folder, 0o755);
const running: EmbeddedPostgres[] = [];

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, durable: false });
  running.push(server);
  return server;
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    const [row] = await client.unsafe(question);
    return row?.answer;
  } finally {
    await client.end({ timeout: 1 });
  }
}

const serverProcess = () =>
  Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built-in Postgres', () => {
  test('starts on loopback with checksums, a password and the extensions we need', async () => {
    const { url, adopted } = await start();
    expect(adopted).toBe(false);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(await ask(url, "select current_setting('data_checksums') as answer")).toBe('on');
    expect(await ask(url, "select current_setting('listen_addresses') as answer")).toBe('127.0.0.1');
    for (const extension of ['citext', 'unaccent', 'pg_trgm', 'btree_gist']) {
      await ask(url, `create extension if not exists ${extension}`);
    }
    expect(
      await ask(
        url,
        "select to_tsvector('dutch', 'beoordelingen') @@ to_tsquery('dutch', 'beoordeling') as answer",
      ),
    ).toBe(true);
    await expect(ask(url.replace(/:[0-9a-f]+@/, ':wrong@'), 'select 1 as answer')).rejects.toThrow(
      /password/,
    );
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  });

  test('keeps its data and its address over a stop', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    running.pop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
  });

  test('two starts at once share one server, and the last to leave stops it', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.url).toBe(two.url);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    await one.stop();
    expect(await ask(two.url, 'select 1 as answer')).toBe(1);
    await two.stop();
    await expect(ask(two.url, 'select 1 as answer')).rejects.toThrow();
  });

  test('comes back after it was killed', async () => {
    const server = await start();
    process.kill(serverProcess(), 'SIGKILL');
    await expect(ask(server.url, 'select 1 as answer')).rejects.toThrow();
    await server.revive();
    expect(await ask(server.url, 'select 1 as answer')).toBe(1);
  });
});

test('a machine without our Postgres gets a sentence that says what to do', () => {
  expect(() => nativeFolder('win32-x64')).toThrow(/not on win32-x64.*DATABASE_URL/);
});
