import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs one at a time among all processes of this machine; the lock of a process that died is taken over. */
export async function withLockFile<Value>(path: string, run: () => Promise<Value>): Promise<Value> {
  const patienceEndsAt = Date.now() + 90_000;
  while (!take(path)) {
    if (Date.now() > patienceEndsAt) {
      throw new Error(`Another process holds ${path} for too long: end it, or remove that file.`);
    }
    await wait(40);
  }
  try {
    return await run();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (isAbandoned(path)) removeAbandoned(path);
  return false;
}

function isAbandoned(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder > 0) return holder !== process.pid && !isAlive(holder);
    // Made, but its maker died before writing its number.
    return Date.now() - statSync(path).mtimeMs > 5_000;
  } catch {
    return false;
  }
}

function removeAbandoned(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    // Somebody may have taken over between our look and our move: then it goes back.
    if (isAbandoned(aside)) rmSync(aside, { force: true });
    else renameSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
