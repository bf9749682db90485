import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { measureAssigning } from './assigning';
import { startBenchDatabase } from './bench-database';
import { measureEarlierLessons } from './earlier-lessons';
import { measureExporting } from './exporting';
import { measureMatching } from './matching-request';
import { measurePlanning } from './planning';
import { measureRegisterPages } from './register-pages';
import { type Comparison, reportTable } from './report-table';
import { measureSearch } from './search-engines';

/** Each can be run alone: `npm run bench -- search`. */
const parts = ['pages', 'matching', 'search', 'assign', 'plan', 'exports', 'lessons'] as const;
type Part = (typeof parts)[number];

const began = performance.now();

function report(line: string): void {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

const asked = process.argv.slice(2);
const wrong = asked.filter((name) => !parts.includes(name as Part));
if (wrong.length > 0) {
  console.error(`There is no part ${wrong.join(', ')}: choose from ${parts.join(', ')}, or none for all.`);
  process.exit(1);
}
const isAsked = (part: Part) => asked.length === 0 || asked.includes(part);

const comparisons: Comparison[] = [];
if (isAsked('assign')) comparisons.push(...(await measureAssigning(report)));
if (isAsked('plan')) comparisons.push(...(await measurePlanning(report)));
if (isAsked('exports')) {
  await ensureBuilt();
  comparisons.push(...(await measureExporting(report)));
}
if (isAsked('lessons')) comparisons.push(...(await measureEarlierLessons(report)));
if (isAsked('pages') || isAsked('matching') || isAsked('search')) await measureOnDatabase();
const [processor] = cpus();
const [busy = 0] = loadavg();
console.log(
  `\n${cpus().length} × ${processor?.model}, load ${busy.toFixed(1)}, Node ${process.versions.node}`,
);
console.log('A load above 1 means that something else was at work too.\n');
console.log(reportTable(comparisons));

async function ensureBuilt(): Promise<void> {
  // Plain JavaScript without types: it also runs where nothing is installed yet.
  const { ensureBuild } = await import(new URL('../project.mjs', import.meta.url).href);
  await ensureBuild(report);
}

async function measureOnDatabase(): Promise<void> {
  await ensureBuilt();
  const { url, listed, request, stop } = await startBenchDatabase(report);
  try {
    report(`${listed} of 10000 reviewers are listed`);
    if (isAsked('pages')) comparisons.push(...(await measureRegisterPages(url, report)));
    if (isAsked('matching')) comparisons.push(...(await measureMatching(url, request, report)));
    if (isAsked('search')) comparisons.push(...(await measureSearch(url, report)));
  } finally {
    await stop();
  }
}
