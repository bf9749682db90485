import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `npm start` and `npm test` both need on a fresh clone. Plain Node: it runs before anything is installed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const leastNode = [20, 19];

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  throw new Error(`Node ${leastNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** Runs a program of ours to its end. Without `quiet` it prints as it goes; with it, output comes back. */
export function run(program, parameters, { quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: root, env, stdio: quiet ? 'pipe' : 'inherit' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => {
        output += part;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A JavaScript program of an installed package, run with this Node: no shell, no npx. */
export function runPackage(file, parameters, options) {
  return run(process.execPath, [join(root, 'node_modules', file), ...parameters], options);
}

/** npm says first what is wrong, and then a screen about itself. */
function firstErrors(output) {
  const lines = output.split('\n').filter((line) => !/^npm warn|^npm error( code .*)?$/.test(line));
  return lines.slice(0, 8).join('\n');
}

async function installDependencies(report) {
  report('installing the parts from package-lock.json');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await run(
    npm,
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      quiet: true,
    },
  );
  if (code !== 0) throw new Error(`npm ci failed:\n${firstErrors(output)}`);
}

/** Installs when there is nothing, or when the lock file changed since. */
export async function ensureDependencies(report) {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.leerkring-lock');
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known === wanted) return;
  // npm writes its own note of what it installed: newer than the lock file means that somebody ran npm.
  const byHand = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (!byHand) await installDependencies(report);
  writeFileSync(stamp, wanted);
}

const sources = ['app', 'public', 'scripts', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

function hashOfSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const source of sources.filter((path) => existsSync(join(root, path)))) {
    if (!statSync(join(root, source)).isDirectory()) add(source);
    else {
      const entries = readdirSync(join(root, source), { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      for (const file of files.sort()) add(file.slice(root.length + 1));
    }
  }
  return hash.digest('hex');
}

/** Builds when a source changed since the last build. */
export async function ensureBuild(report) {
  const stamp = join(root, 'build', '.sources');
  const wanted = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  report('building pages and server');
  const { code, output } = await run(process.execPath, [join(root, 'scripts', 'build.mjs')], { quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output.trim().split('\n').slice(-40).join('\n')}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
