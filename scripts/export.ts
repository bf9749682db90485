import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { closeDatabase, openDatabase } from '~/db/client.server';
import { isDatabaseUnavailable } from '~/db/database-unavailable';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import { askExport } from '~/domain/billing/exports/ask-export.server';
import {
  type ExportFormat,
  exportFileName,
  exportFormats,
  parseExportNumber,
} from '~/domain/billing/exports/export-format';
import { boundsOf } from '~/domain/billing/exports/export-period';
import { findExport } from '~/domain/billing/exports/export-queries.server';
import { readExport } from '~/domain/billing/exports/read-export.server';
import { translator } from '~/i18n/translate';
import { carryOutExport } from '~/jobs/carry-out-export.server';
import { startDatabase } from '~/platform/database-server.server';
import { eachZipEntry } from '~/platform/zip/each-zip-entry.server';
import { type WholeFile, writeWholeFiles } from './write-whole-files';

const usage = `Usage: npm run --silent export -- --period 2026-Q3 --format ${exportFormats.join('|')} --out DIR
The period is a year (2026), a quarter (2026-Q3) or a month (2026-07).`;
const actor: Actor = { kind: 'system', job: 'export' };
const t = translator('en');

interface Asked {
  readonly period: string;
  readonly format: ExportFormat;
  readonly folder: string;
}

const asked = read();
if (typeof asked === 'string') refuse(asked);
else await run(asked).catch((error: unknown) => refuse(inWords(error)));

function read(): Asked | string {
  try {
    const { values } = parseArgs({
      options: { period: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
    });
    const { period, format, out } = values;
    if (period === undefined || format === undefined || out === undefined || out === '') return usage;
    if (boundsOf(period) === null) return `--period ${period}: this is no period.\n${usage}`;
    const known = exportFormats.find((one) => one === format);
    if (!known) return `--format ${format}: there is no such format.\n${usage}`;
    // npm runs scripts in the folder of the package; a folder is meant from where it was typed.
    const folder = isAbsolute(out) ? out : resolve(process.env.INIT_CWD ?? '.', out);
    return { period, format: known, folder };
  } catch {
    return usage;
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function run({ period, format, folder }: Asked): Promise<void> {
  const fault = faultOfFolder(folder);
  if (fault !== null) return refuse(`--out ${folder}: ${fault}`);
  const server = await startDatabase();
  openDatabase(server.url);
  try {
    await makeAndWrite({ period, format, folder });
  } finally {
    await closeDatabase();
    await server.stop();
  }
}

/** Tried before anything is made: an export has a number, also when nobody can keep it. */
function faultOfFolder(folder: string): string | null {
  const trial = join(folder, `.${process.pid}.partial`);
  try {
    makeFolder(folder);
    writeFileSync(trial, '');
    rmSync(trial);
    return null;
  } catch {
    return 'nothing can be written in this folder.';
  }
}

/** Step by step: where nothing can be made, as in /proc, Node tries for ever to make all of it at once. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

async function makeAndWrite({ period, format, folder }: Asked): Promise<void> {
  const batch = await withActor(actor, (work) => askExport(work, { period, format, language: 'nl' }));
  if (!batch.ok) throw new Error('an export cannot be asked for');
  const { id, number } = batch.value;
  progress(`export ${number}`);
  const made = await carryOutExport(id, reportEverySecond());
  if (made?.failure) {
    if (made.failure === 'unexpected') progress(inWords(made.cause));
    return refuse(`Export ${number}: ${t(`exports:failure.${made.failure}`)}`);
  }
  const named = parseExportNumber(number) ?? { year: 0, number: 0 };
  const found = await withActor(actor, (work) => findExport(work, named));
  if (found?.status !== 'done') throw new Error(`Export ${number} is not there.`);
  const files =
    format === 'ubl' ? await unpacked(id) : [{ name: exportFileName(found), content: readExport(actor, id) }];
  for (const path of await writeWholeFiles(folder, files)) console.log(path);
  progress(
    `${found.rows} ${format === 'csv' || format === 'xlsx' ? 'lines' : 'documents'}, sha256 ${found.sha256}`,
  );
}

/** E-invoices one by one, as a program that checks or sends them wants them. */
async function unpacked(id: string): Promise<WholeFile[]> {
  const files: WholeFile[] = [];
  const whole = await eachZipEntry(await buffer(readExport(actor, id)), async (entry, unpack) => {
    const bytes = await unpack(entry.uncompressedSize);
    if (bytes) files.push({ name: entry.fileName, content: [bytes] });
    return bytes !== null;
  });
  if (!whole) throw new Error('the zip of the export cannot be read');
  return files;
}

function reportEverySecond(): (done: number, expected: number) => Promise<void> {
  let saidAt = performance.now();
  return async (done, expected) => {
    if (performance.now() - saidAt < 1_000 && done < expected) return;
    saidAt = performance.now();
    progress(`${done} of ${expected}`);
  };
}

function inWords(error: unknown): string {
  if (isDatabaseUnavailable(error))
    return 'The database cannot be reached: is it running, and is DATABASE_URL right?';
  if (codeOf(error) === '42P01' || codeOf(error) === '42883') {
    return 'The database is not of this version: run `npm run migrate` first.';
  }
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return (error as { code?: unknown }).code ?? codeOf(error.cause);
}

/** On standard error, so that the names of the files can be kept by themselves. */
function progress(line: string): void {
  console.error(`… ${line}`);
}
