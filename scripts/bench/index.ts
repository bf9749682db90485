import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { startBenchDatabase } from './bench-database';
import { measureMatching } from './matching-request';
import { measureRegisterPages } from './register-pages';
import { reportTable } from './report-table';

const began = performance.now();

function report(line: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

// Plain JavaScript without types: it also runs where nothing is installed yet.
const { ensureBuild } = await import(new URL('../project.mjs', import.meta.url).href);
await ensureBuild(report);
const { url, listed, request, stop } = await startBenchDatabase(report);
try {
  report(`${listed} of 10000 reviewers are listed`);
  const pages = await measureRegisterPages(url, report);
  const matching = await measureMatching(url, request, report);
  const [processor] = cpus();
  const [busy = 0] = loadavg();
  console.log(
    `\n${cpus().length} × ${processor?.model}, load ${busy.toFixed(1)}, Node ${process.versions.node}`,
  );
  console.log('A load above 1 means that something else was at work too.\n');
  console.log(reportTable([...pages, ...matching]));
} finally {
  await stop();
}
