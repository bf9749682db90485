import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { liveIndex, nextIndex } from '~/domain/registry/search/registry-document';
import { meilisearchBinary } from './meilisearch-binary';

export interface LocalMeilisearch {
  readonly url: string;
  /** May do anything. */
  readonly masterKey: string;
  /** A key with the rights the portal needs, and no others. */
  readonly key: string;
  readonly stop: () => Promise<void>;
}

export type Started =
  | { readonly running: true; readonly server: LocalMeilisearch }
  | { readonly running: false; readonly reason: string };

const startMilliseconds = 60_000;

/** It would take all the processors and half the memory. */
const modest = ['--max-indexing-threads', '1', '--max-indexing-memory', '512MiB'];

/** The rights that .env.example names. */
const actions = [
  'search',
  'documents.add',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.update',
  'tasks.get',
] as const;

/** A real server of this machine alone, with nothing in it; or why there is none. */
export async function startLocalMeilisearch(): Promise<Started> {
  const binary = await meilisearchBinary();
  if (!binary.available) return { running: false, reason: binary.reason };
  // In memory where there is such a folder: nothing of it has to outlive this process.
  const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = await mkdtemp(join(place, 'leerkring-meilisearch-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const masterKey = randomBytes(24).toString('hex');
  const child = spawn(
    binary.path,
    [
      '--http-addr',
      url.slice('http://'.length),
      '--db-path',
      join(folder, 'data'),
      '--no-analytics',
      ...modest,
    ],
    {
      cwd: folder,
      env: { ...process.env, MEILI_MASTER_KEY: masterKey, MEILI_LOG_LEVEL: 'OFF' },
      stdio: 'ignore',
    },
  );
  // Also when this process ends by an error.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilHealthy(url, () => child.exitCode !== null);
    const { key } = await new Meilisearch({ host: url, apiKey: masterKey }).createKey({
      indexes: [liveIndex, nextIndex],
      actions: [...actions],
      expiresAt: null,
    });
    return { running: true, server: { url, masterKey, key, stop } };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilHealthy(url: string, hasEnded: () => boolean): Promise<void> {
  const until = performance.now() + startMilliseconds;
  while (performance.now() < until && !hasEnded()) {
    const healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Meilisearch did not start');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was free');
  return address.port;
}
