import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import postgres from 'postgres';
import { config } from '~/config/environment.server';
import { closeDatabase, openDatabase } from '~/db/client.server';
import { startEmbeddedPostgres } from '~/platform/embedded-postgres.server';
import { eachZipEntry } from '~/platform/zip/each-zip-entry.server';
import { prepareDatabase } from '../prepare-database';
import { newDatabase } from './bench-database';
import { copiedLines } from './copied-lines';
import { addManyBookings } from './many-bookings';
import { timeOf, timingOf } from './measure';
import type { Comparison } from './report-table';

const lines = 1_000_000;
const rounds = 1;
const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A million lines as CSV beside what Postgres itself copies out, and a hundred thousand as workbook beside compressing
 * the same bytes. Ours is the whole command, from its start to the file.
 */
export async function measureExporting(report: (line: string) => void): Promise<Comparison[]> {
  const folder = join(config().database.dataDirectory, 'bench-postgres');
  const server = await startEmbeddedPostgres({ folder, report });
  const out = mkdtempSync(join(tmpdir(), 'leerkring-bench-'));
  try {
    const url = await newDatabase(server.url);
    await prepareDatabase(url, report);
    openDatabase(url);
    report(`booking ${lines} lines`);
    await addManyBookings(lines);
    return [await asText(url, out, report), await asWorkbook(url, out, report)];
  } finally {
    rmSync(out, { recursive: true });
    await closeDatabase();
    await server.stop();
  }
}

async function asText(url: string, out: string, report: (line: string) => void): Promise<Comparison> {
  const ours: Exported[] = [];
  const copied: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    report(`exporting ${lines} lines as CSV`);
    ours.push(await exported(url, out, '2026', 'csv'));
    report('copying them');
    copied.push(await timeOf(() => copy(url, join(out, 'copied.csv'))));
  }
  return {
    what: `1,000,000 lines as CSV, ${peakOf(ours)}`,
    ours: timingOf(ours.map(({ milliseconds }) => milliseconds)),
    baseline: timingOf(copied),
    baselineIs: 'COPY … TO STDOUT',
    aim: { times: 2 },
  };
}

async function asWorkbook(url: string, out: string, report: (line: string) => void): Promise<Comparison> {
  const ours: Exported[] = [];
  const packed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    report(`exporting ${lines / 10} lines as workbook`);
    const made = await exported(url, out, '2026-01', 'xlsx');
    ours.push(made);
    const sheet = await sheetOf(made.path);
    report('compressing its sheet');
    packed.push(await timeOf(() => promisify(deflateRaw)(sheet)));
  }
  return {
    what: `100,000 lines as XLSX, ${peakOf(ours)}`,
    ours: timingOf(ours.map(({ milliseconds }) => milliseconds)),
    baseline: timingOf(packed),
    baselineIs: 'compressing the same bytes',
  };
}

interface Exported {
  readonly milliseconds: number;
  readonly peakMebibytes: number;
  readonly path: string;
}

async function exported(url: string, out: string, period: string, format: string): Promise<Exported> {
  const peakFile = join(out, 'peak');
  const from = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      // As the command in package.json has it.
      '--max-semi-space-size=8',
      '--max-old-space-size=64',
      '--import',
      inFolder('say-peak.mjs'),
      inFolder('../../build/portal/export.js'),
      ...['--period', period, '--format', format, '--out', out],
    ],
    { env: { ...process.env, DATABASE_URL: url, PEAK_FILE: peakFile }, maxBuffer: 64 * 1024 * 1024 },
  );
  const milliseconds = performance.now() - from;
  const peakMebibytes = Math.round(Number(readFileSync(peakFile, 'utf8')) / 1024);
  for (const name of readdirSync(out)) if (join(out, name) !== stdout.trim()) rmSync(join(out, name));
  return { milliseconds, peakMebibytes, path: stdout.trim() };
}

function peakOf(exports: readonly Exported[]): string {
  return `${Math.max(...exports.map(({ peakMebibytes }) => peakMebibytes))} MiB at most`;
}

/** As the owner of the tables, who is asked no questions by row-level security. */
async function copy(url: string, path: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await client
      .unsafe(`copy (${copiedLines}) to stdout (format csv, delimiter ';', header)`)
      .readable();
    await pipeline(rows, createWriteStream(path));
  } finally {
    await client.end({ timeout: 2 });
  }
}

async function sheetOf(path: string): Promise<Uint8Array> {
  let sheet = new Uint8Array();
  await eachZipEntry(readFileSync(path), async (entry, unpack) => {
    if (entry.fileName.endsWith('sheet1.xml'))
      sheet = new Uint8Array((await unpack(entry.uncompressedSize)) ?? []);
    return true;
  });
  return sheet;
}
