import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The operating system account that Postgres runs under, when it is not our own. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const unprivilegedAccounts = ['postgres', 'nobody', 'daemon', 'www-data'];

/** Postgres refuses to run as root; then it runs under the owner of its data, or an account that exists. */
export function accountFor(dataFolder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of unprivilegedAccounts) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw new Error(
    `Postgres does not run as root, and none of the accounts ${unprivilegedAccounts.join(', ')} exists: ` +
      'start as another user, or set DATABASE_URL.',
  );
}

function idOf(option: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}

/** Whether the account can enter a folder, and run what is in it. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, stdio: 'ignore' });
  return probe.status === 0;
}

export function canRun(program: string, account: Account | undefined): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Runs a program of Postgres to its end; when it fails, the error tells what it printed. */
export async function run(
  program: string,
  parameters: readonly string[],
  options: { account: Account | undefined; cwd: string; quiet?: boolean },
): Promise<void> {
  const settings: SpawnOptions = {
    ...options.account,
    cwd: options.cwd,
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' },
    detached: true,
    // A server started by pg_ctl inherits our pipe and would keep it open for ever.
    stdio: options.quiet ? 'ignore' : ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(program, parameters, settings);
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(String(part)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on(options.quiet ? 'exit' : 'close', resolve);
  });
  if (code === 0) return;
  const name = program.split('/').at(-1);
  throw new Error(`${name} ended with code ${code}. ${printed.join('').trim().slice(-2000)}`.trim());
}
