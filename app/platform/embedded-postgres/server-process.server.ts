import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { run } from './account.server';
import { type Cluster, passwordOf, superuser } from './cluster.server';
import { isAlive } from './lock-file.server';

interface RunningServer {
  readonly processId: number;
  readonly port: number;
}

export function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${superuser}:${passwordOf(cluster)}@127.0.0.1:${port}/${database}`;
}

/** The server that postmaster.pid speaks of, when that process still is a Postgres. */
export function runningServer(cluster: Cluster): RunningServer | undefined {
  const file = join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [processId = 0, , , port = 0] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (processId > 0 && isAlive(processId) && isPostgres(processId)) return { processId, port };
  return undefined;
}

/** In a container numbers are soon used again; only Linux can tell cheaply, elsewhere we believe it. */
function isPostgres(processId: number): boolean {
  const name = `/proc/${processId}/comm`;
  return (
    !existsSync('/proc/self/comm') || (existsSync(name) && readFileSync(name, 'utf8').includes('postgres'))
  );
}

/** Waits for a server that is starting, and gives up on one that does not answer or is not ours. */
export async function adopt(cluster: Cluster): Promise<number | undefined> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const server = runningServer(cluster);
    if (!server) return undefined;
    if (server.port > 0 && (await servesData(cluster, server.port))) return server.port;
    await wait(150);
  }
  throw new Error(`A Postgres holds ${cluster.data} but does not answer: see ${cluster.log}.`);
}

async function servesData(cluster: Cluster, port: number): Promise<boolean> {
  const client = postgres(urlOf(cluster, port, 'postgres'), {
    max: 1,
    connect_timeout: 3,
    onnotice: () => {},
  });
  try {
    const [row] = await client<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    return row?.folder === cluster.data;
  } catch {
    return false;
  } finally {
    await client.end({ timeout: 1 });
  }
}

/** Starts the server, on the port it had before when that is free, so that pools find it back. */
export async function launch(cluster: Cluster, settings: Readonly<Record<string, string>>): Promise<number> {
  rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? lastPort(cluster) : 0);
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    try {
      await run(
        join(cluster.bin, 'pg_ctl'),
        [
          'start',
          '-w',
          '-t',
          '60',
          '-D',
          cluster.data,
          '-l',
          cluster.log,
          '-o',
          [`-p ${port}`, ...options].join(' '),
        ],
        { account: cluster.account, cwd: cluster.data, quiet: true },
      );
      writeFileSync(join(cluster.folder, 'port'), String(port));
      return port;
    } catch (error) {
      // Children of a killed server hold its memory for a moment longer; a port can be taken meanwhile.
      if (attempt === 5)
        throw new Error(`Postgres does not start. Its log ends with:\n${lastLines(cluster)}`, {
          cause: error,
        });
      await wait(300 * attempt);
    }
  }
}

export async function shutDown(cluster: Cluster): Promise<void> {
  if (!runningServer(cluster)) return;
  await run(join(cluster.bin, 'pg_ctl'), ['stop', '-w', '-t', '30', '-m', 'fast', '-D', cluster.data], {
    account: cluster.account,
    cwd: cluster.data,
  });
}

function lastPort(cluster: Cluster): number {
  const file = join(cluster.folder, 'port');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
}

function lastLines(cluster: Cluster): string {
  return existsSync(cluster.log)
    ? readFileSync(cluster.log, 'utf8').trim().split('\n').slice(-8).join('\n')
    : '';
}

async function freePort(wanted: number): Promise<number> {
  const found = await new Promise<number | undefined>((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(undefined));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
  return found ?? freePort(0);
}
