import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** On a thread of its own: while a file is being unpacked the first thread looks at nothing else. */
const watch = `
  const { bytes, seconds } = require('node:worker_threads').workerData;
  const begun = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(begun);
    if (process.memoryUsage.rss() > bytes) process.kill(process.pid, 'SIGKILL');
    if (user + system > seconds * 1e6) process.kill(process.pid, 'SIGTERM');
  }, 20);
`;

/** Ends this process when it uses more memory, buffers outside the heap included, or from now on works longer than it may. */
export function watchLimits(limits: { readonly bytes: number; readonly seconds: number }): void {
  new Worker(watch, { eval: true, workerData: limits, execArgv: [] }).unref();
  try {
    // When the machine itself runs out, Linux ends this process first.
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    return;
  }
}
