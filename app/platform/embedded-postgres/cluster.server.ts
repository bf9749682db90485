import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, accountFor, canEnter, canRun, run } from './account.server';
import { nativeFolder } from './binaries.server';

/** Where one database server of ours lives, and as whom it runs. */
export interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly lock: string;
  readonly users: string;
  readonly account: Account | undefined;
  readonly bin: string;
}

export const superuser = 'leerkring';

/** Statements and their values stay out of the log: people's texts could be among them. */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
timezone = 'UTC'
log_timezone = 'UTC'
log_min_error_statement = panic
log_error_verbosity = terse
`;

/** Finds or makes the folder; when its account cannot get there, a folder under /var/tmp takes its place. */
export function openCluster(wanted: string): Cluster {
  const near = resolve(wanted);
  const account = accountFor(join(near, 'data'));
  const folder = prepareFolder(near, account) ? near : farFolder(near, account);
  return {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'server', 'postgres.log'),
    lock: join(folder, 'lock'),
    users: join(folder, 'users'),
    account,
    bin: join(reachableNative(folder, account), 'bin'),
  };
}

function prepareFolder(folder: string, account: Account | undefined): boolean {
  mkdirSync(folder, { recursive: true, mode: account ? 0o755 : 0o700 });
  mkdirSync(join(folder, 'users'), { recursive: true });
  const server = join(folder, 'server');
  mkdirSync(server, { recursive: true, mode: 0o700 });
  if (account) chownSync(server, account.uid, account.gid);
  return canEnter(server, account);
}

function farFolder(near: string, account: Account | undefined): string {
  const folder = `/var/tmp/leerkring-${createHash('sha256').update(near).digest('hex').slice(0, 16)}`;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (statSync(folder).uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to somebody else: remove it, or set DATA_DIR or DATABASE_URL.`);
  }
  if (prepareFolder(folder, account)) return folder;
  throw new Error(`The database account cannot enter ${near} nor ${folder}: set DATA_DIR or DATABASE_URL.`);
}

function reachableNative(folder: string, account: Account | undefined): string {
  const native = nativeFolder();
  if (canRun(join(native, 'bin', 'postgres'), account)) return native;
  const copy = join(folder, 'native');
  if (account && !canRun(join(copy, 'bin', 'postgres'), account)) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    chmodSync(copy, 0o755);
  }
  if (canRun(join(copy, 'bin', 'postgres'), account)) return copy;
  throw new Error(
    `The Postgres in ${native} does not run on this machine (it needs glibc on Linux): set DATABASE_URL.`,
  );
}

export function passwordOf(cluster: Cluster): string {
  return readFileSync(join(cluster.folder, 'password'), 'utf8').trim();
}

/** Makes the data folder when there is none; a half-made one of an interrupted start is thrown away. */
export async function initialise(cluster: Cluster, options: { durable: boolean }): Promise<void> {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) return;
  const server = join(cluster.folder, 'server');
  const making = join(server, 'making');
  const passwordFile = join(server, 'password');
  const password = randomBytes(24).toString('hex');
  rmSync(making, { recursive: true, force: true });
  writeFileSync(join(cluster.folder, 'password'), password, { mode: 0o600 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.account) chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
  try {
    await run(
      join(cluster.bin, 'initdb'),
      [
        ...['--pgdata', making, '--username', superuser, '--pwfile', passwordFile],
        ...['--auth=scram-sha-256', '--data-checksums', '--encoding=UTF8', '--locale=C'],
        ...['--locale-provider=icu', '--icu-locale=nl', ...(options.durable ? [] : ['--no-sync'])],
      ],
      { account: cluster.account, cwd: server },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(join(making, 'postgresql.conf'), settings);
  renameSync(making, cluster.data);
}
