import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { type Cluster, initialise, openCluster, superuser } from './embedded-postgres/cluster.server';
import { isAlive, withLockFile } from './embedded-postgres/lock-file.server';
import { adopt, launch, shutDown, urlOf } from './embedded-postgres/server-process.server';

export interface EmbeddedPostgres {
  readonly url: string;
  /** Whether the server was already running: a crash of ours left it, or another process uses it too. */
  readonly adopted: boolean;
  /** Brings a server that died back on its port; does nothing while it lives. */
  revive(): Promise<void>;
  /** Leaves the server; the last process to leave stops it. */
  stop(): Promise<void>;
}

interface Options {
  /** Where the server keeps its data; made when missing. */
  readonly folder: string;
  readonly report?: (line: string) => void;
  /** False for tests: a power cut may lose everything, and nobody minds. */
  readonly durable?: boolean;
}

const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the Postgres that came along with npm, or joins the one that already runs in this folder. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { report = () => {}, durable = true } = options;
  const cluster = openCluster(options.folder);
  const registration = join(cluster.users, `${process.pid}-${randomUUID()}`);
  const begin = async () => {
    const found = await adopt(cluster);
    return { adopted: found !== undefined, port: found ?? (await launch(cluster, durable ? {} : forgetful)) };
  };

  const started = await withLockFile(cluster.lock, async () => {
    await initialise(cluster, { durable });
    const server = await begin();
    writeFileSync(registration, '');
    await createDatabase(urlOf(cluster, server.port, 'postgres'));
    return server;
  });
  report(
    `Postgres ${started.adopted ? 'already runs' : 'started'} on port ${started.port} (${cluster.folder})`,
  );

  return {
    url: urlOf(cluster, started.port, superuser),
    adopted: started.adopted,
    revive: () => withLockFile(cluster.lock, async () => void (await begin())),
    stop: () =>
      withLockFile(cluster.lock, async () => {
        rmSync(registration, { force: true });
        if (!inUse(cluster)) await shutDown(cluster);
      }),
  };
}

function inUse(cluster: Cluster): boolean {
  const alive = readdirSync(cluster.users).filter((name) => {
    if (isAlive(Number(name.split('-')[0]))) return true;
    rmSync(join(cluster.users, name), { force: true });
    return false;
  });
  return alive.length > 0;
}

async function createDatabase(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [known] = await client`select 1 from pg_database where datname = ${superuser}`;
    if (!known) await client`create database ${client(superuser)}`;
  } finally {
    await client.end({ timeout: 2 });
  }
}
