import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { heaviest } from '../reader-limits';

/** On a thread of its own: while a file is being unpacked the first thread looks at nothing else. */
const watch = `
  const { bytes, seconds } = require('node:worker_threads').workerData;
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
    if (user + system > seconds * 1e6) process.kill(process.pid, 'SIGTERM');
  }, 20);
`;

/** Ends this process when it uses more memory, buffers outside the heap included, or works longer than it may. */
export function watchLimits(seconds: number): void {
  const workerData = { bytes: heaviest.bytes, seconds };
  new Worker(watch, { eval: true, workerData, execArgv: [] }).unref();
  try {
    // When the machine itself runs out, Linux ends this process first.
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    return;
  }
}
